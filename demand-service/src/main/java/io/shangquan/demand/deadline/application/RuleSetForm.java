package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.Allowance;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * A version of deadline rules as people write it down, in a city's file or over HTTP.
 *
 * @param version as in {@code 2026-1}
 * @param rules for an urgency, and for a category (with those below it) or for all that have none of their own
 * @param earlierAcceptance categories that give another time to accept
 * @param filing nothing is filed anonymously if absent
 */
public record RuleSetForm(
        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{1,4}") String version,
        @NotNull @Size(max = 200) List<@Valid @NotNull RuleLine> rules,
        @NotNull @Size(max = 200) List<@Valid @NotNull Earlier> earlierAcceptance,
        @NotNull @Valid ReturnOrders returnOrders,
        @NotNull @Valid HoldTimes holds,
        @NotNull @Valid FollowUpTimes followUp,
        @Nullable @Valid FilingTerms filing) {

    /** How rules would be written down: what another version of them begins with. */
    public static RuleSetForm of(DeadlineRules rules) {
        return new RuleSetForm(
                rules.version(),
                rules.rules().stream().map(RuleLine::of).toList(),
                rules.earlier().stream().map(Earlier::of).toList(),
                new ReturnOrders(
                        Time.of(rules.returns().within()),
                        rules.returns().rounds(),
                        rules.returns().handOver()),
                new HoldTimes(Days.of(rules.holds().longest()), rules.holds().reasons()),
                new FollowUpTimes(
                        rules.followUp().callBacks(),
                        Days.of(rules.followUp().answerWithin()),
                        Days.of(rules.followUp().reopenWithin())),
                new FilingTerms(rules.filing().anonymous()));
    }

    /** @throws IllegalArgumentException if the rules contradict themselves */
    public DeadlineRules published() {
        return new DeadlineRules(
                version,
                rules.stream().map(RuleLine::rule).toList(),
                earlierAcceptance.stream().map(Earlier::earlier).toList(),
                returnOrders.terms(),
                holds.terms(),
                followUp.times(),
                new DeadlineRules.Filing(filing != null && filing.anonymous()));
    }

    /** The times of an urgency. */
    public record RuleLine(
            @NotNull Urgency urgency,
            @Nullable @Size(min = 1, max = 100) String category,
            @NotNull @Valid Time accept,
            @NotNull @Valid Time firstContact,
            @NotNull @Valid Time reportIn,
            @NotNull @Valid Time resolve) {
        static RuleLine of(DeadlineRules.Rule rule) {
            return new RuleLine(
                    rule.urgency(),
                    rule.category(),
                    Time.of(rule.accept()),
                    Time.of(rule.firstContact()),
                    Time.of(rule.reportIn()),
                    Time.of(rule.resolve()));
        }

        DeadlineRules.Rule rule() {
            return new DeadlineRules.Rule(
                    urgency,
                    category,
                    accept.allowance(),
                    firstContact.allowance(),
                    reportIn.allowance(),
                    resolve.allowance());
        }
    }

    /** Another time to accept. */
    public record Earlier(
            @NotNull Urgency urgency,
            @NotBlank @Size(max = 100) String category,
            @NotNull @Valid Time accept) {
        static Earlier of(DeadlineRules.EarlierAcceptance earlier) {
            return new Earlier(earlier.urgency(), earlier.category(), Time.of(earlier.accept()));
        }

        DeadlineRules.EarlierAcceptance earlier() {
            return new DeadlineRules.EarlierAcceptance(urgency, category, accept.allowance());
        }
    }

    /** What holds for return orders. */
    public record ReturnOrders(
            @NotNull @Valid Time within, @Min(1) @Max(10) int rounds, DeadlineRules.@NotNull HandOver handOver) {
        DeadlineRules.Returns terms() {
            return new DeadlineRules.Returns(within.allowance(), rounds, handOver);
        }
    }

    /** What holds for pauses. */
    public record HoldTimes(
            @NotNull @Valid Days longest,
            @NotNull @Size(max = 50) List<DeadlineRules.@NotNull HoldReason> reasons) {
        DeadlineRules.Holds terms() {
            return new DeadlineRules.Holds(Duration.ofDays(longest.days()), reasons);
        }
    }

    /** What holds once a demand is resolved. */
    public record FollowUpTimes(
            @Min(1) @Max(10) int callBacks,
            @NotNull @Valid Days answerWithin,
            @NotNull @Valid Days reopenWithin) {
        DeadlineRules.FollowUp times() {
            return new DeadlineRules.FollowUp(
                    callBacks, Duration.ofDays(answerWithin.days()), Duration.ofDays(reopenWithin.days()));
        }
    }

    /** So many days, by day and night. */
    public record Days(@Min(1) @Max(366) int days) {
        static Days of(Duration duration) {
            return new Days(Math.toIntExact(duration.toDays()));
        }
    }

    /**
     * What holds when a demand is filed.
     *
     * @param anonymous whether it may be filed by somebody who is not named
     */
    public record FilingTerms(@NotNull Boolean anonymous) {}

    /**
     * Either hours, or working days, or a duration.
     *
     * @param hours by day and night
     * @param duration by day and night, where it is not whole hours: of a second at least (ISO 8601, as in {@code PT30M})
     */
    public record Time(
            @Nullable @Min(1) @Max(MOST_HOURS) Integer hours,
            @Nullable @Min(1) @Max(250) Integer workingDays,

            @Nullable @DurationMin(seconds = 1) @DurationMax(hours = MOST_HOURS)
            Duration duration) {

        private static final int MOST_HOURS = 8784;

        static Time of(Allowance allowance) {
            return switch (allowance) {
                case Allowance.RoundTheClock(Duration duration)
                when duration.equals(wholeHours(duration)) -> new Time(Math.toIntExact(duration.toHours()), null, null);
                case Allowance.RoundTheClock(Duration duration) -> new Time(null, null, duration);
                case Allowance.WorkingDays(int days) -> new Time(null, days, null);
            };
        }

        /** Whether it is one of the three. */
        @AssertTrue(message = "{io.shangquan.demand.Time.either}")
        boolean isEither() {
            return Stream.of(hours, workingDays, duration)
                            .filter(Objects::nonNull)
                            .count()
                    == 1;
        }

        Allowance allowance() {
            if (!isEither()) {
                throw new IllegalArgumentException("a time is either hours, or workingDays, or a duration");
            }
            if (workingDays != null) {
                return new Allowance.WorkingDays(workingDays);
            }
            return new Allowance.RoundTheClock(
                    hours == null ? Objects.requireNonNull(duration) : Duration.ofHours(hours));
        }

        private static Duration wholeHours(Duration duration) {
            return Duration.ofHours(duration.toHours());
        }
    }
}
