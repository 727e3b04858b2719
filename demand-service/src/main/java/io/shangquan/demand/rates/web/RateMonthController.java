package io.shangquan.demand.rates.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.rates.application.FreezeMonths;
import io.shangquan.demand.rates.application.RateMonthQueries;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.Times;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The frozen months of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-rate-months")
class RateMonthController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST_MONTHS = 60;

    private final FreezeMonths freeze;
    private final RateMonthQueries months;

    RateMonthController(FreezeMonths freeze, RateMonthQueries months) {
        this.freeze = freeze;
        this.months = months;
    }

    /** The trend: frozen months from one to another, sixty at most. */
    @GetMapping
    @AllowReadersOfRates
    List<FrozenMonth> between(@PathVariable String district, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw ProblemException.of(DemandProblem.IMPOSSIBLE_PERIOD, MOST_MONTHS);
        }
        return months.between(district, from, to).stream().map(FrozenMonth::of).toList();
    }

    @GetMapping("/{month}")
    @AllowReadersOfRates
    FrozenMonth get(@PathVariable String district, @PathVariable YearMonth month) {
        return FrozenMonth.of(frozen(district, month));
    }

    /** Freezes a month that is over; one that is frozen stays as it is. By itself that happens on the day that the rules say. */
    @PostMapping("/{month}/freezing")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.COORDINATING_SECTION})
    FrozenMonth freeze(@PathVariable String district, @PathVariable YearMonth month) {
        return freeze.freeze(district, month)
                .map(FrozenMonth::of)
                .orElseThrow(() -> ProblemException.of(DemandProblem.MONTH_NOT_OVER, month));
    }

    /** Reads every event again and says whether the same comes of it. */
    @PostMapping("/{month}/recomputation")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.COORDINATING_SECTION, Roles.AUDITOR})
    Recomputed recompute(@PathVariable String district, @PathVariable YearMonth month) {
        RateMonth was = frozen(district, month);
        RateMonth again = freeze.again(was);
        return new Recomputed(again.sameAs(was), FrozenMonth.of(was), FrozenMonth.of(again));
    }

    /** The month as a workbook. */
    @GetMapping("/{month}/workbook")
    @AllowReadersOfRates
    ResponseEntity<byte[]> workbook(@PathVariable String district, @PathVariable YearMonth month) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RateWorkbook.write(frozen(district, month), out);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rates-" + district + '-' + month + ".xlsx")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private RateMonth frozen(String district, YearMonth month) {
        return months.find(district, month).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * A frozen month.
     *
     * @param rules version of the rules by which was counted
     * @param cutoff events after this moment did not count
     */
    record FrozenMonth(
            String rules, Instant cutoff, Instant frozenAt, RatesResponse rates, Times toAccept, Times toResolve) {

        static FrozenMonth of(RateMonth month) {
            return new FrozenMonth(
                    month.rules(),
                    month.cutoff(),
                    month.frozenAt(),
                    RatesResponse.of(month),
                    month.toAccept(),
                    month.toResolve());
        }
    }

    /** A month as it was frozen, and as its events tell it today. */
    record Recomputed(boolean same, FrozenMonth frozen, FrozenMonth recomputed) {}
}
