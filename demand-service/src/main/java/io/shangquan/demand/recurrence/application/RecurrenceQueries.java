package io.shangquan.demand.recurrence.application;

import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of recurrences. */
public interface RecurrenceQueries {

    /** One recurrence. */
    Optional<View> find(String district, String id);

    /** All that are known at a site, in no order. */
    List<Recurrence> at(String district, String site);

    /**
     * Those with the most demands first.
     *
     * @param status null for any
     * @param site code of a site; null for all
     */
    Page<View> list(String district, @Nullable RecurrenceStatus status, @Nullable String site, PageRequest page);

    /** A recurrence with its version. */
    record View(Recurrence recurrence, long version) {}
}
