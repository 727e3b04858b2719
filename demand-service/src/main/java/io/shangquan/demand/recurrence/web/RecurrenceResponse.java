package io.shangquan.demand.recurrence.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.demand.recurrence.application.RecurrenceQueries;
import io.shangquan.demand.recurrence.domain.Dismissal;
import io.shangquan.demand.recurrence.domain.Extent;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.demand.recurrence.domain.Topic;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that comes back at a site.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 * @param words that its demands share, the longest first
 * @param demands how many belong to it
 * @param enterprises for how many enterprises they were filed
 * @param firstAt when the first was filed
 * @param lastAt when the last was filed
 * @param season months (1 to 12) in which it comes; empty if it comes at any time
 * @param topic what is to be consulted on, if it was taken up
 * @param dismissal the newest one, also if it has been proposed again since
 */
record RecurrenceResponse(
        String id,
        String site,
        RecurrenceStatus status,
        String category,
        List<String> words,
        int demands,
        int enterprises,
        Instant firstAt,
        Instant lastAt,
        List<Integer> season,
        @Nullable Topic topic,
        @Nullable Dismissal dismissal,
        @JsonIgnore long version)
        implements Versioned {

    RecurrenceResponse {
        words = List.copyOf(words);
        season = List.copyOf(season);
    }

    static RecurrenceResponse of(RecurrenceQueries.View view) {
        Recurrence recurrence = view.recurrence();
        Extent extent = recurrence.extent();
        return new RecurrenceResponse(
                recurrence.id(),
                recurrence.site(),
                recurrence.status(),
                extent.category(),
                extent.words(),
                extent.demands(),
                extent.enterprises(),
                extent.firstAt(),
                extent.lastAt(),
                extent.season(),
                recurrence.topic(),
                recurrence.dismissal(),
                view.version());
    }
}
