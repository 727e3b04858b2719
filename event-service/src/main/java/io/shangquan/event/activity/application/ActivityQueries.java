package io.shangquan.event.activity.application;

import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of activities that load no aggregate. */
public interface ActivityQueries {

    Optional<View> find(String district, ActivityId id);

    /**
     * Activities of one status in the order in which they begin; those before a moment from the latest back.
     */
    Page<View> list(String district, Filter filter, PageRequest page);

    /**
     * Which activities to list.
     *
     * @param from only those that begin at this moment or later, null for all
     * @param before only those that begin before this moment, null for all
     */
    record Filter(
            ActivityStatus status,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /** An activity with its version. */
    record View(Activity activity, long version) {}
}
