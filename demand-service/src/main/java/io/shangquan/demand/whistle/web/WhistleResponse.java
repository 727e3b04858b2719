package io.shangquan.demand.whistle.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.whistle.application.WhistleView;
import io.shangquan.demand.whistle.domain.UnitPart;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleActor;
import io.shangquan.demand.whistle.domain.WhistleStatus;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whistle, as its reader sees it.
 *
 * @param code what shows that one is there; the lead unit and the office show it on site
 */
record WhistleResponse(
        String id,
        WhistleStatus status,
        String lead,
        String place,
        Instant meetAt,
        @Nullable String code,
        List<Part> units,
        @Nullable String minutes,
        @JsonIgnore long version)
        implements Versioned {

    WhistleResponse {
        units = List.copyOf(units);
    }

    static WhistleResponse of(WhistleView view, WhistleActor reader) {
        Whistle whistle = view.whistle();
        boolean shows = reader.office() || reader.units().contains(whistle.lead());
        return new WhistleResponse(
                whistle.id(),
                whistle.status(),
                whistle.lead(),
                whistle.place(),
                whistle.meetAt(),
                shows ? whistle.code() : null,
                whistle.units().all().stream()
                        .map(part -> Part.of(part, whistle.clocks()))
                        .toList(),
                whistle.minutes(),
                view.version());
    }

    /** A unit's part. */
    record Part(
            String unit,
            @Nullable Instant reportedAt,
            @Nullable Instant signedInAt,
            boolean absent,
            UnitPart.@Nullable Outcome outcome,
            List<Clock> clocks) {

        Part {
            clocks = List.copyOf(clocks);
        }

        static Part of(UnitPart part, Clocks clocks) {
            return new Part(
                    part.unit(),
                    part.reportedAt(),
                    part.signIn() == null ? null : part.signIn().at(),
                    part.absent(),
                    part.outcome(),
                    clocks.all().stream()
                            .filter(clock -> part.unit().equals(clock.unit()))
                            .map(Clock::of)
                            .toList());
        }
    }

    /** A unit's own deadline. */
    record Clock(ClockKind kind, Instant dueAt, @Nullable Instant stoppedAt, boolean missed) {

        static Clock of(DeadlineClock clock) {
            return new Clock(clock.kind(), clock.dueAt(), clock.stoppedAt(), clock.missed());
        }
    }
}
