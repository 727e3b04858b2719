package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.DemandFact;
import java.time.YearMonth;
import java.util.List;

/** The facts that rates are summed from. */
public interface DemandFacts {

    /** The facts of a month in which demands were first routed, in Beijing's reckoning of days, with how many demands share each. */
    List<Counted> of(String district, YearMonth month);

    /** A fact and how many demands it is true of. */
    record Counted(DemandFact fact, long demands) {}
}
