package io.shangquan.demand.rates.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.domain.Tally;
import io.shangquan.demand.rates.domain.ThreeRates;
import io.shangquan.platform.security.rule.Allow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
     * The rates of the demands that were first routed in a month: of the district, of each department, of each category.
     *
     * @param month as in {@code 2026-03}
     * @param synthetic whether ratings count that were made up for a demonstration
     */
    @GetMapping
    @Allow({
        Roles.STREET_ADMIN,
        Roles.STREET_LEADER,
        Roles.COORDINATING_SECTION,
        Roles.DISTRICT_SECRETARY,
        Roles.FIRST_SECRETARY,
        Roles.DISTRICT_OFFICE,
        Roles.DEPARTMENT_OFFICER,
        Roles.AUDITOR
    })
    RatesResponse of(
            @PathVariable String district,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "false") boolean synthetic) {
        List<DemandFacts.Counted> counted = facts.of(district, month);
        return new RatesResponse(
                month,
                RatesResponse.Rates.of(sum(counted, synthetic)),
                by(counted, Tally::unit, synthetic),
                by(counted, Tally::category, synthetic));
    }

    private static ThreeRates sum(List<DemandFacts.Counted> counted, boolean synthetic) {
        ThreeRates sum = ThreeRates.NONE;
        for (DemandFacts.Counted one : counted) {
            sum = sum.plus(one.tally(), one.demands(), synthetic);
        }
        return sum;
    }

    private static Map<String, RatesResponse.Rates> by(
            List<DemandFacts.Counted> counted, Function<Tally, String> group, boolean synthetic) {
        Map<String, ThreeRates> sums = new TreeMap<>();
        for (DemandFacts.Counted one : counted) {
            sums.compute(
                    group.apply(one.tally()),
                    (key, sum) -> (sum == null ? ThreeRates.NONE : sum).plus(one.tally(), one.demands(), synthetic));
        }
        return RatesResponse.rates(sums);
    }
}
