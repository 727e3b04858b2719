package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of demands that load no aggregate. */
public interface DemandQueries {

    /** The collection in which demands are kept, as the outbox knows it. */
    String COLLECTION = "demands";

    /** How many events a demand has had; 0 if there is none. */
    long eventsOf(String district, DemandId id);

    /** One demand. */
    Optional<DemandView> find(String district, DemandId id);

    /** The demand of a number. */
    Optional<DemandView> byNumber(String district, String number);

    /** Those of some ids that there are, in no order. */
    List<DemandView> findAll(String district, List<String> ids);

    /** Open demands of a site that were filed since a moment, the newest first. */
    List<DemandView> openAt(String district, String site, Instant since, int limit);

    /** What an officer of a unit holds, the newest first. */
    List<DemandView> heldBy(String district, String unit, String officer, int limit);

    /** Demands of all districts that have a provisional deadline, by id; after one, or from the first if that is empty. */
    List<Located> provisional(String after, int limit);

    /**
     * What lies on some desks ({@link Desk}), the next due first.
     *
     * @param officer only what this person has taken up; null for all
     */
    Page<DemandView> onDesks(String district, Set<String> desks, @Nullable String officer, PageRequest page);

    /** Where a demand is. */
    record Located(String district, DemandId id) {}

    /** How many demands match all of a filter; counts no further than a limit. */
    int count(String district, Filter filter, int limit);

    /** Demands that match all of a filter, the newest first; those that are due in a span the next due first. */
    Page<DemandView> list(String district, Filter filter, PageRequest page);

    /**
     * What to look for; null means any.
     *
     * @param readers only what one of these may see ({@link Reader}); null for all, never empty
     * @param since only what was filed at this moment or later
     * @param until only what was filed before this moment
     * @param due only what lies on a desk and is due next in this span
     */
    record Filter(
            @Nullable Set<String> readers,
            @Nullable DemandStatus status,
            @Nullable String unit,
            @Nullable String category,
            @Nullable String site,
            @Nullable Urgency urgency,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Span due) {

        /** All that some readers may see; null for all. */
        public static Filter of(@Nullable Set<String> readers) {
            return new Filter(readers, null, null, null, null, null, null, null, null);
        }
    }

    /** From a moment until before another. */
    record Span(Instant from, Instant before) {}
}
