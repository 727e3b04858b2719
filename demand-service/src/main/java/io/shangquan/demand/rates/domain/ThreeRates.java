package io.shangquan.demand.rates.domain;

/**
 * The rates of a group of demands. A rate without a denominator is not a number.
 *
 * @param routed demands that were routed in the period
 * @param contacted of those, in how many the submitter was contacted in time
 * @param answered of those, how many submitters answered
 * @param solved of the answers, how many say solved
 * @param satisfied of the answers, how many say satisfied
 * @param reopened demands with a second round; reported apart
 */
public record ThreeRates(long routed, long contacted, long answered, long solved, long satisfied, long reopened) {

    /** Nothing yet. */
    public static final ThreeRates NONE = new ThreeRates(0, 0, 0, 0, 0, 0);

    /** With so many demands more of which the same is true. */
    public ThreeRates plus(DemandFact fact, long demands, boolean countSynthetic) {
        boolean answers = fact.solved() != null && (countSynthetic || !fact.synthetic());
        return new ThreeRates(
                routed + demands,
                contacted + (fact.contactedInTime() ? demands : 0),
                answered + (answers ? demands : 0),
                solved + (answers && Boolean.TRUE.equals(fact.solved()) ? demands : 0),
                satisfied + (answers && Boolean.TRUE.equals(fact.satisfied()) ? demands : 0),
                reopened + (fact.reopened() ? demands : 0));
    }

    /** 响应率, 0 to 1. */
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
