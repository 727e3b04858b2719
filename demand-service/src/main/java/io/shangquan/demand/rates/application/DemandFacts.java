package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.domain.Tally;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that rates are summed from, as they are now. */
public interface DemandFacts {

    /**
     * The facts of a month in which demands were first routed, in the district's reckoning of days, with how many demands share each.
     *
     * @param within which of the demands
     */
    List<Counted> of(String district, YearMonth month, RateScope within);

    /** Each fact of a month. */
    List<DemandFact> each(String district, YearMonth month);

    /** Each demand of a month with its fact, the newest first. */
    Page<CountedDemand> list(String district, YearMonth month, RateScope within, PageRequest page);

    /** What is known of one demand. */
    Optional<DemandFact> find(String district, String demand);

    /** Districts with demands that were first routed in a month. */
    Set<String> districtsOf(YearMonth month);

    /**
     * A tally and how many demands it is true of.
     *
     * @param site code of their site, null if they name none
     */
    record Counted(Tally tally, @Nullable String site, long demands) {}

    /** What is counted of one demand. */
    record CountedDemand(String demand, DemandFact fact) {}
}
