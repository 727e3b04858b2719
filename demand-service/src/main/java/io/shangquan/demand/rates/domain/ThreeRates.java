package io.shangquan.demand.rates.domain;

/**
 * The three rates 三率 of a group of demands, as counts.
 *
 * @param routed demands that were routed in the period
 * @param contacted of those, in how many the submitter was contacted in time
 * @param answered of those, how many submitters answered
 * @param solved of the answers, how many say solved
 * @param satisfied of the answers, how many say satisfied
 * @param reopened demands with a second round; reported apart
 * @param excluded demands that are left out of all the others
 */
public record ThreeRates(
        long routed, long contacted, long answered, long solved, long satisfied, long reopened, long excluded) {

    /** Nothing yet. */
    public static final ThreeRates NONE = new ThreeRates(0, 0, 0, 0, 0, 0, 0);

    /** With so many demands more of which the same is true. */
    public ThreeRates plus(Tally tally, long demands, boolean countSynthetic) {
        if (tally.excluded()) {
            return plus(new ThreeRates(0, 0, 0, 0, 0, 0, demands));
        }
        boolean answers = tally.solved() != null && (countSynthetic || !tally.synthetic());
        return plus(new ThreeRates(
                demands,
                tally.contactedInTime() ? demands : 0,
                answers ? demands : 0,
                answers && Boolean.TRUE.equals(tally.solved()) ? demands : 0,
                answers && Boolean.TRUE.equals(tally.satisfied()) ? demands : 0,
                tally.reopened() ? demands : 0,
                0));
    }

    /** Of both groups. */
    public ThreeRates plus(ThreeRates other) {
        return new ThreeRates(
                routed + other.routed,
                contacted + other.contacted,
                answered + other.answered,
                solved + other.solved,
                satisfied + other.satisfied,
                reopened + other.reopened,
                excluded + other.excluded);
    }

    /** 响应率, 0 to 1; not a number if there is nothing to share. */
    public double response() {
        return share(contacted, routed);
    }

    /** 解决率, 0 to 1. */
    public double resolution() {
        return share(solved, answered);
    }

    /** 满意率, 0 to 1. */
    public double satisfaction() {
        return share(satisfied, answered);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
