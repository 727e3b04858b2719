package io.shangquan.demand.whistle.application;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.Duty;
import io.shangquan.demand.whistle.domain.UnitPart;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whistles that wait to be confirmed, and the next step of each unit that is called. */
public final class WhistleDuties implements Duties {

    private final WhistleQueries queries;

    public WhistleDuties(WhistleQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Duty> of(String district, Person person) {
        List<Duty> duties = new ArrayList<>();
        if (person.section()) {
            queries.proposed(district, MOST).stream()
                    .map(whistle ->
                            new Duty(Duty.Kind.CONFIRM_WHISTLE, whistle.demand(), whistle.lead(), whistle.meetAt()))
                    .forEach(duties::add);
        }
        if (!person.units().isEmpty()) {
            queries.calling(district, person.units(), MOST).stream()
                    .flatMap(whistle -> whistle.units().all().stream()
                            .filter(part -> person.units().contains(part.unit()))
                            .flatMap(part -> next(whistle, part).stream()))
                    .forEach(duties::add);
        }
        return duties;
    }

    /** The lead unit has no part to report on: it resolves the demand. */
    private static Optional<Duty> next(Whistle whistle, UnitPart part) {
        boolean called = whistle.status() == WhistleStatus.CALLED;
        if (called && part.reportedAt() == null && !part.absent()) {
            return duty(Duty.Kind.REPORT_IN, whistle, part, dueAt(whistle, part, ClockKind.REPORT_IN));
        }
        if (called && part.signIn() == null && !part.absent()) {
            return duty(Duty.Kind.SIGN_IN, whistle, part, whistle.meetAt());
        }
        return part.outcome() == null && !part.unit().equals(whistle.lead())
                ? duty(Duty.Kind.FINISH_PART, whistle, part, dueAt(whistle, part, ClockKind.RESOLVE))
                : Optional.empty();
    }

    private static Optional<Duty> duty(Duty.Kind kind, Whistle whistle, UnitPart part, @Nullable Instant dueAt) {
        return Optional.of(new Duty(kind, whistle.demand(), part.unit(), dueAt));
    }

    private static @Nullable Instant dueAt(Whistle whistle, UnitPart part, ClockKind kind) {
        return whistle.clocks()
                .find(kind, part.unit())
                .map(DeadlineClock::dueAt)
                .orElse(null);
    }
}
