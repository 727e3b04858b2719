package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many demands a list would show. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/count")
class DemandCountController {

    private static final int MOST = 999;

    private final DemandFilters filters;
    private final DemandQueries queries;

    DemandCountController(DemandFilters filters, DemandQueries queries) {
        this.filters = filters;
        this.queries = queries;
    }

    /** What the list shows its reader by the same filters, counted up to 999. */
    @GetMapping
    @Allow
    DemandCount count(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable DemandStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable Urgency urgency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DemandDue due,
            Caller caller) {
        DemandQueries.Filter filter = filters.of(
                district, DemandReach.of(caller, district), status, unit, category, site, urgency, from, to, due);
        int found = queries.count(district, filter, MOST + 1);
        return new DemandCount(Math.min(found, MOST), found > MOST);
    }

    /**
     * How many there are.
     *
     * @param more whether there are more than are counted
     */
    record DemandCount(int count, boolean more) {}
}
