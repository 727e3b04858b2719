package io.shangquan.demand.rates.web;

import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.LiveRates;
import io.shangquan.demand.rates.application.RateScope;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The three rates of a district, as they are now. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-rates")
class RatesController {

    private final DemandFacts facts;

    RatesController(DemandFacts facts) {
        this.facts = facts;
    }

    /**
     * The rates of the demands that were first routed in a month: of all, of each department, of each category, of each site.
     *
     * @param month as in {@code 2026-03}
     * @param synthetic whether ratings count that were made up for a demonstration
     * @param unit only what it leads
     * @param category only what is of it
     * @param site only what is about it
     */
    @GetMapping
    @AllowReadersOfRates
    RatesResponse of(
            @PathVariable String district,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "false") boolean synthetic,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site) {
        RateScope within = new RateScope(unit, category, site);
        return RatesResponse.of(month, new LiveRates(facts.of(district, month, within), synthetic));
    }
}
