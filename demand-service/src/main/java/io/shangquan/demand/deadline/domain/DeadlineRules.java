package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A published set of rules; a demand keeps the version that it began under.
 *
 * @param version as in {@code 2026-1}
 * @param defaultRules one for each urgency
 * @param earlier categories whose time to accept differs
 * @param followUp what holds once it is resolved
 */
public record DeadlineRules(
        String version, List<Rule> defaultRules, List<EarlierAcceptance> earlier, FollowUp followUp) {

    public DeadlineRules {
        defaultRules = List.copyOf(defaultRules);
        earlier = List.copyOf(earlier);
        for (Urgency urgency : Urgency.values()) {
            if (defaultRules.stream().filter(rule -> rule.urgency() == urgency).count() != 1) {
                throw new IllegalArgumentException("rules " + version + " need one rule for " + urgency);
            }
        }
    }

    /** The time that a kind of demand gives for a clock. */
    public Allowance allowanceOf(ClockKind clock, Urgency urgency, String category) {
        Rule rule = defaultRules.stream()
                .filter(candidate -> candidate.urgency() == urgency)
                .findFirst()
                .orElseThrow();
        return switch (clock) {
            case ACCEPT ->
                earlierFor(urgency, category).map(EarlierAcceptance::accept).orElse(rule.accept());
            case FIRST_CONTACT -> rule.firstContact();
            case RESOLVE -> rule.resolve();
        };
    }

    private Optional<EarlierAcceptance> earlierFor(Urgency urgency, String category) {
        return earlier.stream()
                .filter(candidate -> candidate.urgency() == urgency
                        && (category.equals(candidate.category()) || category.startsWith(candidate.category() + ".")))
                .findFirst();
    }

    /** The times of one urgency. */
    public record Rule(Urgency urgency, Allowance accept, Allowance firstContact, Allowance resolve) {}

    /** A category (with those below it) that gives another time to accept. */
    public record EarlierAcceptance(Urgency urgency, String category, Allowance accept) {}

    /**
     * What holds once a demand is resolved.
     *
     * @param callBacks unanswered call-backs after which it may be closed
     * @param answerWithin how long the submitter has for an answer, from the resolution
     * @param reopenWithin how long it may be reopened, from the resolution; a comment does not begin it anew
     */
    public record FollowUp(int callBacks, Duration answerWithin, Duration reopenWithin) {

        /** @throws IllegalArgumentException if there is no call-back, or it may be reopened for less long than answered */
        public FollowUp {
            if (callBacks < 1 || reopenWithin.compareTo(answerWithin) < 0) {
                throw new IllegalArgumentException(
                        "a resolved demand is called back and may be reopened until it is closed");
            }
        }
    }
}
