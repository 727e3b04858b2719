package io.shangquan.demand.recurrence.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.recurrence.domain.RecurrenceMove;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence with its demands.
 *
 * @param newest of its demands those that were filed last, the newest first; all are counted
 * @param moves what the reader may do now
 */
record RecurrenceWithDemands(
        RecurrenceResponse recurrence,
        List<AttachedDemand> newest,
        List<RecurrenceMove> moves,
        @JsonIgnore long version)
        implements Versioned {

    RecurrenceWithDemands {
        newest = List.copyOf(newest);
        moves = List.copyOf(moves);
    }

    /**
     * A demand that belongs to it.
     *
     * @param enterprise credit code of the enterprise that it is about, if any
     * @param excerpt how its description begins
     */
    record AttachedDemand(
            String id,
            String number,
            String category,
            DemandStatus status,
            @Nullable String floor,
            @Nullable String enterprise,
            Instant submittedAt,
            String excerpt) {

        /** So many characters are shown. */
        private static final int EXCERPT = 120;

        private static final char MORE = '…';

        static AttachedDemand of(DemandState demand) {
            return new AttachedDemand(
                    demand.id().value(),
                    demand.number(),
                    demand.intake().category(),
                    demand.status(),
                    demand.intake().place().floor(),
                    demand.intake().submitter().enterprise(),
                    demand.intake().submittedAt(),
                    excerptOf(demand.intake().description()));
        }

        private static String excerptOf(String description) {
            return description.codePointCount(0, description.length()) <= EXCERPT
                    ? description
                    : description.substring(0, description.offsetByCodePoints(0, EXCERPT)) + MORE;
        }
    }
}
