package io.shangquan.demand.rates.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one demand adds to the rates: what is known of its first round. Later rounds are only noted.
 *
 * @param category code of its category
 * @param site code of the site, null if it names none
 * @param submittedAt when it was filed
 * @param hour of the day at which it was filed, where the district is
 * @param month in which it was first routed, null until then
 * @param unit code of the unit that leads, null until then
 * @param routedAt when it was first routed
 * @param contactedInTime whether the submitter was contacted before the clock ran out
 * @param resolvedAt when the first round ended
 * @param solved what the submitter said, null if nothing yet
 * @param satisfied likewise
 * @param synthetic whether that was made up for a demonstration
 * @param reopened whether there was another round
 * @param excluded whether an appeal was granted
 */
public record DemandFact(
        @Nullable String category,
        @Nullable String site,
        @Nullable Instant submittedAt,
        @Nullable Integer hour,
        @Nullable YearMonth month,
        @Nullable String unit,
        @Nullable Instant routedAt,
        boolean contactedInTime,
        @Nullable Instant resolvedAt,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        boolean synthetic,
        boolean reopened,
        boolean excluded) {

    /** Nothing is known yet. */
    public static final DemandFact NONE =
            new DemandFact(null, null, null, null, null, null, null, false, null, null, null, false, false, false);

    /** It was filed. */
    public DemandFact submitted(String of, @Nullable String at, Instant when, ZoneId zone) {
        return new DemandFact(
                of,
                at,
                when,
                when.atZone(zone).getHour(),
                month,
                unit,
                routedAt,
                contactedInTime,
                resolvedAt,
                solved,
                satisfied,
                synthetic,
                reopened,
                excluded);
    }

    /** It is under another category. */
    public DemandFact reclassified(String to) {
        return reopened ? this : with(to, month, unit, routedAt, contactedInTime, resolvedAt, false);
    }

    /** A unit leads; the first time decides to which month it belongs. */
    public DemandFact routed(String to, Instant when, ZoneId zone) {
        if (reopened) {
            return this;
        }
        return routedAt == null
                ? with(category, YearMonth.from(when.atZone(zone)), to, when, contactedInTime, resolvedAt, false)
                : with(category, month, to, routedAt, contactedInTime, resolvedAt, false);
    }

    /** A unit has ended: what it led is its successor's. */
    public DemandFact succeeded(String ended, String successor) {
        return reopened || !ended.equals(unit)
                ? this
                : with(category, month, successor, routedAt, contactedInTime, resolvedAt, false);
    }

    /** The submitter was contacted. */
    public DemandFact contacted(boolean inTime) {
        return reopened ? this : with(category, month, unit, routedAt, inTime, resolvedAt, false);
    }

    /** The unit reported the outcome. */
    public DemandFact resolved(Instant when) {
        return reopened ? this : with(category, month, unit, routedAt, contactedInTime, when, false);
    }

    /** Another round began: what is known stays. */
    public DemandFact reopenedOnce() {
        return with(category, month, unit, routedAt, contactedInTime, resolvedAt, true);
    }

    /** The submitter said so. */
    public DemandFact answered(boolean isSolved, boolean isSatisfied, boolean madeUp) {
        return reopened ? this : said(isSolved, isSatisfied, madeUp, excluded);
    }

    /** An appeal was decided. */
    public DemandFact excluded(boolean leftOut) {
        return said(solved, satisfied, synthetic, leftOut);
    }

    /** What is counted of it. @throws NullPointerException before it was routed */
    public Tally tally() {
        return new Tally(
                Objects.requireNonNull(unit, "it was routed"),
                Objects.requireNonNullElse(category, ""),
                contactedInTime,
                solved,
                satisfied,
                synthetic,
                reopened,
                excluded);
    }

    /** From filing to routing. */
    public Optional<Duration> timeToAccept() {
        return submittedAt == null || routedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(submittedAt, routedAt));
    }

    /** From filing to the outcome of the first round. */
    public Optional<Duration> timeToResolve() {
        return submittedAt == null || resolvedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(submittedAt, resolvedAt));
    }

    private DemandFact with(
            @Nullable String of,
            @Nullable YearMonth in,
            @Nullable String by,
            @Nullable Instant since,
            boolean inTime,
            @Nullable Instant until,
            boolean again) {
        return new DemandFact(
                of,
                site,
                submittedAt,
                hour,
                in,
                by,
                since,
                inTime,
                until,
                solved,
                satisfied,
                synthetic,
                reopened || again,
                excluded);
    }

    private DemandFact said(
            @Nullable Boolean isSolved, @Nullable Boolean isSatisfied, boolean madeUp, boolean leftOut) {
        return new DemandFact(
                category,
                site,
                submittedAt,
                hour,
                month,
                unit,
                routedAt,
                contactedInTime,
                resolvedAt,
                isSolved,
                isSatisfied,
                madeUp,
                reopened,
                leftOut);
    }
}
