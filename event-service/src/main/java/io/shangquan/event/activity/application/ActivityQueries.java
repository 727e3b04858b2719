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
     * Activities of one status in the order in which they begin.
     *
     * @param from only those that begin at this moment or later, null for all
     */
    Page<View> list(String district, ActivityStatus status, @Nullable Instant from, PageRequest page);

    /** An activity with its version. */
    record View(Activity activity, long version) {}
}
