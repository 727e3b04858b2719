package io.shangquan.demand.escalation.domain;

import io.shangquan.demand.escalation.domain.EscalationDecision.Accepted;
import io.shangquan.demand.escalation.domain.EscalationDecision.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that was told one tier up.
 *
 * @param demand id of the demand
 * @param clock which deadline
 * @param missed false for a warning
 * @param unit code of the unit whose deadline it is, null for the office
 * @param trail who was told, after everything that was passed over
 * @param answerBy until when somebody is to answer; null for a warning, which asks for none
 * @param answer what came of it; null until then
 */
public record Escalation(
        String id,
        String district,
        String demand,
        String clock,
        boolean missed,
        @Nullable String unit,
        List<Chain.Step> trail,
        Instant at,
        @Nullable Instant answerBy,
        @Nullable Answer answer) {

    /** The deadline of a call to the submitter, which runs once a demand is resolved. */
    public static final String CALL_BACK = "CALL_BACK";

    /** The tier of a unit. */
    public static final int UNITS = 5;

    /** The office stands below the secretary; a bureau is reached by the coordinating section. */
    public static final int OFFICE = 4;

    public static final int BUREAU = 3;

    public Escalation {
        trail = List.copyOf(trail);
    }

    /** The tier that was told; 0 if nobody answers at any. */
    public int tier() {
        return trail.stream()
                .filter(Chain.Step::told)
                .mapToInt(Chain.Step::tier)
                .findFirst()
                .orElse(0);
    }

    /** Subjects of those who were told. */
    public Set<String> persons() {
        return trail.stream()
                .filter(Chain.Step::told)
                .map(Chain.Step::persons)
                .findFirst()
                .orElse(Set.of());
    }

    /** Tells it. */
    public Accepted tell() {
        return new Accepted(this, List.of(new EscalationEvent.Told()));
    }

    /** Somebody who was told sees to it; late is better than never. */
    public EscalationDecision acknowledge(String person, Instant now) {
        if (!persons().contains(person)) {
            return new Refused(new EscalationRefusal.NotTold());
        }
        if (answer != null && answer.kind() == AnswerKind.ACKNOWLEDGED) {
            return new Refused(new EscalationRefusal.AlreadyAcknowledged());
        }
        return new Accepted(
                answered(AnswerKind.ACKNOWLEDGED, person, now), List.of(new EscalationEvent.Acknowledged(person)));
    }

    /**
     * The time for an answer is over; empty if it is not.
     *
     * @param matters whether what was to be done by the deadline is still to be done
     */
    public Optional<EscalationDecision> fireClock(boolean matters, Instant now) {
        return nextDueAt()
                .filter(due -> !now.isBefore(due))
                .map(due -> matters
                        ? new Accepted(
                                answered(AnswerKind.UNANSWERED, null, now), List.of(new EscalationEvent.Unanswered()))
                        : new Accepted(answered(AnswerKind.LAPSED, null, now), List.of(new EscalationEvent.Lapsed())));
    }

    /** When the time for an answer is over; empty if none is waited for. */
    public Optional<Instant> nextDueAt() {
        return answer == null ? Optional.ofNullable(answerBy) : Optional.empty();
    }

    private Escalation answered(AnswerKind kind, @Nullable String by, Instant now) {
        return new Escalation(
                id, district, demand, clock, missed, unit, trail, at, answerBy, new Answer(kind, by, now));
    }

    /**
     * What came of it.
     *
     * @param by subject of who acknowledged it
     */
    public record Answer(AnswerKind kind, @Nullable String by, Instant at) {}

    /** What can come of an escalation. */
    public enum AnswerKind {
        /** 已知悉: somebody who was told sees to it. */
        ACKNOWLEDGED,
        /** 逾期未答: it went one tier further up. */
        UNANSWERED,
        /** 无须答复: what was to be done was done meanwhile. */
        LAPSED
    }
}
