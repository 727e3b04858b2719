package io.shangquan.demand.callback.domain;

import io.shangquan.demand.callback.domain.CallBackDecision.Accepted;
import io.shangquan.demand.callback.domain.CallBackDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the submitter of a resolved demand is to be called.
 *
 * @param demand id of the demand
 * @param number that people quote
 * @param round which it ended
 * @param unit code of the unit that resolved it
 * @param caller subject of who is to call; null until somebody is named
 * @param terms how often, and by when
 * @param attempts calls that were made
 * @param overdue whether the call that is due next is late
 * @param ending null while calls are due
 */
public record CallBackDuty(
        String id,
        String district,
        String demand,
        String number,
        int round,
        String unit,
        @Nullable String caller,
        Terms terms,
        List<Attempt> attempts,
        boolean overdue,
        @Nullable Ending ending) {

    public CallBackDuty {
        attempts = List.copyOf(attempts);
    }

    /** Asks for calls. */
    public static Accepted ask(
            String id, String district, String demand, String number, int round, String unit, Terms terms) {
        CallBackDuty asked =
                new CallBackDuty(id, district, demand, number, round, unit, null, terms, List.of(), false, null);
        return new Accepted(asked, List.of(new CallBackEvent.Asked(asked.dueAt())));
    }

    /** Until when the next call is due: the calls are spread over the time that the submitter has for an answer. */
    public Instant dueAt() {
        int next = Math.min(attempts.size() + 1, terms.calls());
        Duration whole = Duration.between(terms.resolvedAt(), terms.answerUntil());
        return terms.resolvedAt().plus(whole.multipliedBy(next).dividedBy(terms.calls()));
    }

    /** Names who calls. */
    public CallBackDecision assign(String to) {
        if (ending != null) {
            return new Refused(new CallBackRefusal.NoCallDue());
        }
        if (to.equals(caller)) {
            return new Refused(new CallBackRefusal.AlreadyAssigned());
        }
        return new Accepted(with(to, attempts, overdue, null), List.of(new CallBackEvent.Assigned(to, dueAt())));
    }

    /** A call was made. */
    public CallBackDecision attempted(Attempt attempt) {
        if (ending != null || attempt.number() <= attempts.size()) {
            return new Refused(new CallBackRefusal.NoCallDue());
        }
        List<Attempt> made = new ArrayList<>(attempts);
        made.add(attempt);
        if (attempt.reached()) {
            return ended(made, Ending.ANSWERED);
        }
        if (made.size() >= terms.calls()) {
            return ended(made, Ending.NOT_REACHED);
        }
        CallBackDuty next = with(caller, made, false, null);
        return new Accepted(next, List.of(new CallBackEvent.Attempted(made.size(), next.dueAt())));
    }

    /** The demand is not waiting for an answer any more. */
    public CallBackDecision settle() {
        return ending == null ? ended(attempts, Ending.SETTLED) : new Refused(new CallBackRefusal.NoCallDue());
    }

    /** Notes that a call is late; empty if none is. */
    public Optional<CallBackDecision> fireClock(Instant now) {
        return nextDueAt()
                .filter(due -> !now.isBefore(due))
                .map(due -> new Accepted(
                        with(caller, attempts, true, null), List.of(new CallBackEvent.Overdue(due, caller))));
    }

    /** When a call will be late; empty if none is due, or it is late already. */
    public Optional<Instant> nextDueAt() {
        return ending == null && !overdue ? Optional.of(dueAt()) : Optional.empty();
    }

    private Accepted ended(List<Attempt> made, Ending how) {
        return new Accepted(with(caller, made, false, how), List.of(new CallBackEvent.Ended(how, made.size())));
    }

    private CallBackDuty with(@Nullable String who, List<Attempt> made, boolean late, @Nullable Ending how) {
        return new CallBackDuty(id, district, demand, number, round, unit, who, terms, made, late, how);
    }

    /**
     * How often, and by when.
     *
     * @param calls after so many that reached nobody, none is due any more
     * @param answerUntil when the time that the submitter has for an answer is over
     */
    public record Terms(int calls, Instant resolvedAt, Instant answerUntil) {}

    /**
     * A call.
     *
     * @param number 1 for the first
     * @param reason code of why it reached nobody, or what the submitter is not content with
     */
    public record Attempt(
            int number, boolean reached, @Nullable String reason, Instant at) {}

    /** Why no call is due any more. */
    public enum Ending {
        /** 已回访. */
        ANSWERED,
        /** 未接通: every call reached nobody. */
        NOT_REACHED,
        /** 已评价或重办: the submitter rated, reopened or took it back. */
        SETTLED
    }
}
