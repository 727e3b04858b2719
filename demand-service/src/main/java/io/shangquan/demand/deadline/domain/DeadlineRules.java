package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published set of rules; a demand keeps the version that it began under.
 *
 * @param version as in {@code 2026-1}
 * @param rules for each urgency: of a category with those below it, or of all that have none of their own
 * @param earlier categories whose time to accept differs
 * @param returns what holds for return orders
 * @param holds what holds for pauses
 * @param followUp what holds once it is resolved
 * @param filing what holds when one is filed
 */
public record DeadlineRules(
        String version,
        List<Rule> rules,
        List<EarlierAcceptance> earlier,
        Returns returns,
        Holds holds,
        FollowUp followUp,
        Filing filing) {

    public DeadlineRules {
        rules = List.copyOf(rules);
        earlier = List.copyOf(earlier);
        if (rules.stream()
                        .map(rule -> rule.urgency() + "/" + rule.category())
                        .distinct()
                        .count()
                != rules.size()) {
            throw new IllegalArgumentException("rules " + version + " have two for the same");
        }
    }

    /** Whether a kind of demand has deadlines. */
    public boolean cover(Urgency urgency, String category) {
        return find(urgency, category).isPresent();
    }

    /** Which categories have no deadline for an urgency. */
    public List<Gap> gaps(Collection<String> categories) {
        return categories.stream()
                .flatMap(category -> Stream.of(Urgency.values())
                        .filter(urgency -> find(urgency, category).isEmpty())
                        .map(urgency -> new Gap(category, urgency)))
                .toList();
    }

    /** The time that a kind of demand gives for a clock. */
    public Allowance allowanceOf(ClockKind clock, Urgency urgency, String category) {
        Rule rule = find(urgency, category).orElseThrow();
        return switch (clock) {
            case ACCEPT ->
                earlierFor(urgency, category).map(EarlierAcceptance::accept).orElse(rule.accept());
            case FIRST_CONTACT -> rule.firstContact();
            case REPORT_IN -> rule.reportIn();
            case RESOLVE -> rule.resolve();
        };
    }

    /** The most particular rule. */
    private Optional<Rule> find(Urgency urgency, String category) {
        return rules.stream()
                .filter(rule -> rule.urgency() == urgency && rule.covers(category))
                .max(Comparator.comparingInt(Rule::particular));
    }

    private Optional<EarlierAcceptance> earlierFor(Urgency urgency, String category) {
        return earlier.stream()
                .filter(candidate -> candidate.urgency() == urgency
                        && (category.equals(candidate.category()) || category.startsWith(candidate.category() + ".")))
                .findFirst();
    }

    /**
     * The times of one urgency.
     *
     * @param category null for all that have none of their own
     */
    public record Rule(
            Urgency urgency,
            @Nullable String category,
            Allowance accept,
            Allowance firstContact,
            Allowance reportIn,
            Allowance resolve) {

        boolean covers(String code) {
            return category == null || code.equals(category) || code.startsWith(category + '.');
        }

        int particular() {
            return category == null ? 0 : category.length();
        }
    }

    /** A category without a deadline. */
    public record Gap(String category, Urgency urgency) {}

    /** A category (with those below it) that gives another time to accept. */
    public record EarlierAcceptance(Urgency urgency, String category, Allowance accept) {}

    /**
     * What holds for return orders (退单).
     *
     * @param within how long a unit may return what was given to it
     * @param rounds how many the office decides; later ones are the street's
     * @param handOver what the clocks do when another unit begins to work on it
     */
    public record Returns(Allowance within, int rounds, HandOver handOver) {

        /** @throws IllegalArgumentException if the office would decide none */
        public Returns {
            if (rounds < 1) {
                throw new IllegalArgumentException("the office decides one return order at least");
            }
        }
    }

    /** What the clocks do when another unit takes a demand over. */
    public enum HandOver {
        /** They run on: the other unit answers until when the first one did. */
        RUNS_ON,
        /** They begin anew for the other unit. */
        BEGINS_ANEW
    }

    /**
     * What holds for pauses (挂起).
     *
     * @param longest how long one may last
     * @param reasons for which one may be asked
     */
    public record Holds(Duration longest, List<HoldReason> reasons) {

        /** @throws IllegalArgumentException if a pause could have no length */
        public Holds {
            reasons = List.copyOf(reasons);
            if (!longest.isPositive()) {
                throw new IllegalArgumentException("a pause has some length");
            }
        }

        public Optional<HoldReason> find(String code) {
            return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
        }
    }

    /**
     * A reason for a pause.
     *
     * @param pausesClocks whether the clocks stand still meanwhile
     */
    public record HoldReason(String code, String nameZh, String nameEn, boolean pausesClocks) {}

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

    /**
     * What holds when a demand is filed.
     *
     * @param anonymous whether it may be filed by somebody who is not named
     */
    public record Filing(boolean anonymous) {}
}
