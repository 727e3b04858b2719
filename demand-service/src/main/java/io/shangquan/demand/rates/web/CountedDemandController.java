package io.shangquan.demand.rates.web;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.RateScope;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demands behind a figure. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-rates/demands")
class CountedDemandController {

    private final DemandFacts facts;
    private final DemandQueries demands;
    private final DemandAnswers answers;

    CountedDemandController(DemandFacts facts, DemandQueries demands, DemandAnswers answers) {
        this.facts = facts;
        this.demands = demands;
        this.answers = answers;
    }

    /**
     * The demands from which the rates of a month are counted, the newest first: those that were first routed in it, each with what it adds
     * to which rate.
     *
     * @param month as in {@code 2026-03}
     * @param unit only what it leads
     * @param category only what is of it
     * @param site only what is about it
     */
    @GetMapping
    @AllowReadersOfRates
    Page<CountedResponse> list(
            @PathVariable String district,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site,
            PageRequest page,
            Caller caller) {
        Page<DemandFacts.CountedDemand> counted =
                facts.list(district, month, new RateScope(unit, category, site), page);
        Map<String, String> numbers = numbersOf(
                district,
                counted.items().stream().map(DemandFacts.CountedDemand::demand).toList(),
                answers.narrowed(district, caller));
        return counted.map(one -> CountedResponse.of(one, numbers.get(one.demand())));
    }

    /** The numbers of those that the readers may see; null for all. */
    private Map<String, String> numbersOf(String district, List<String> ids, @Nullable Set<String> readers) {
        return demands.findAll(district, ids).stream()
                .map(DemandView::demand)
                .map(Demand::state)
                .filter(state -> readers == null || Reader.of(state).stream().anyMatch(readers::contains))
                .collect(Collectors.toMap(state -> state.id().value(), DemandState::number));
    }

    /**
     * What a demand adds to the rates.
     *
     * @param number absent if the reader may not see the demand itself
     * @param solved what the submitter said; absent if nothing
     * @param satisfied likewise
     * @param madeUp whether that was made up for a demonstration
     * @param reopened whether it had another round, which is reported apart
     * @param excluded whether it is left out of the rates
     */
    record CountedResponse(
            String demand,
            @Nullable String number,
            String unit,
            @Nullable String category,
            @Nullable String site,
            @Nullable Instant routedAt,
            boolean contactedInTime,
            @Nullable Boolean solved,
            @Nullable Boolean satisfied,
            boolean madeUp,
            boolean reopened,
            boolean excluded) {

        static CountedResponse of(DemandFacts.CountedDemand counted, @Nullable String number) {
            DemandFact fact = counted.fact();
            return new CountedResponse(
                    counted.demand(),
                    number,
                    fact.tally().unit(),
                    fact.category(),
                    fact.site(),
                    fact.routedAt(),
                    fact.contactedInTime(),
                    fact.solved(),
                    fact.satisfied(),
                    fact.synthetic(),
                    fact.reopened(),
                    fact.excluded());
        }
    }
}
