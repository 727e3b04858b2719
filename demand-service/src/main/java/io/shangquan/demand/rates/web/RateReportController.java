package io.shangquan.demand.rates.web;

import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.LiveRates;
import io.shangquan.demand.rates.application.RateRuleBook;
import io.shangquan.demand.rates.application.RateScope;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.domain.HeatMap;
import io.shangquan.demand.rates.domain.Ranking;
import io.shangquan.demand.rates.domain.Times;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a month's demands tell beside the rates: who is ahead, how long it took, where and when. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-rates")
class RateReportController {

    private final DemandFacts facts;
    private final RateRuleBook book;

    RateReportController(DemandFacts facts, RateRuleBook book) {
        this.facts = facts;
        this.book = book;
    }

    /** The departments by one of the rates, the best first; those with the same share a rank. */
    @GetMapping("/ranking")
    @AllowReadersOfRates
    List<Ranking.Place> ranking(
            @PathVariable String district, @RequestParam YearMonth month, @RequestParam Ranking.By by) {
        LiveRates soFar = new LiveRates(
                facts.of(district, month, RateScope.DISTRICT), book.of(month).countSynthetic());
        return Ranking.of(soFar.by(counted -> counted.tally().unit()), by);
    }

    /** How long it took to accept and to resolve the month's demands: of all, and of each department's. */
    @GetMapping("/times")
    @AllowReadersOfRates
    TimesResponse times(@PathVariable String district, @RequestParam YearMonth month) {
        List<DemandFact> each = facts.each(district, month);
        Map<String, Spent> byUnit = new TreeMap<>();
        each.stream()
                .collect(Collectors.groupingBy(fact -> fact.tally().unit()))
                .forEach((unit, own) -> byUnit.put(unit, Spent.of(own)));
        return new TimesResponse(Spent.of(each), byUnit);
    }

    /** How many of the month's demands were filed at each site in each hour of the day. */
    @GetMapping("/heat")
    @AllowReadersOfRates
    List<HeatMap.Row> heat(@PathVariable String district, @RequestParam YearMonth month) {
        return HeatMap.of(facts.each(district, month));
    }

    /** Percentiles in seconds. */
    record TimesResponse(Spent district, Map<String, Spent> byUnit) {
        TimesResponse {
            byUnit = Map.copyOf(byUnit);
        }
    }

    /** Of some demands. */
    record Spent(Times toAccept, Times toResolve) {

        static Spent of(List<DemandFact> facts) {
            return new Spent(
                    Times.of(facts.stream().flatMap(fact -> fact.timeToAccept().stream())),
                    Times.of(facts.stream().flatMap(fact -> fact.timeToResolve().stream())));
        }
    }
}
