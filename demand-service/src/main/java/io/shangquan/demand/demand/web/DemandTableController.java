package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.batch.web.TableFiles;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Demands to go on working with elsewhere. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/workbook")
class DemandTableController {

    private static final int MOST_ROWS = 10_000;

    private final DemandFilters filters;
    private final DemandQueries queries;
    private final DemandTable table;
    private final DistrictDirectory districts;

    DemandTableController(
            DemandFilters filters, DemandQueries queries, DemandTable table, DistrictDirectory districts) {
        this.filters = filters;
        this.queries = queries;
        this.table = table;
        this.districts = districts;
    }

    /**
     * What the list shows its reader, as a workbook; {@code from} and {@code to} are the first and the last day of filing. It holds no contact, not even
     * masked, and names no person: nothing is revealed that would have to be written down.
     */
    @GetMapping
    @Allow
    ResponseEntity<byte[]> workbook(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable DemandStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable Urgency urgency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DemandDue due,
            Caller caller,
            Locale locale) {
        DistrictDirectory.District where =
                districts.find(district).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        DemandQueries.Filter filter = filters.of(
                district, DemandReach.of(caller, district), status, unit, category, site, urgency, from, to, due);
        if (queries.count(district, filter, MOST_ROWS + 1) > MOST_ROWS) {
            throw ProblemException.of(DemandProblem.TABLE_TOO_LARGE, MOST_ROWS);
        }
        return TableFiles.workbook("demands-" + district, out -> table.write(where, filter, locale, out));
    }
}
