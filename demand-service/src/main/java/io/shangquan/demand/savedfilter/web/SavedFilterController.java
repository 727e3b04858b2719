package io.shangquan.demand.savedfilter.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.web.DemandDue;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.savedfilter.domain.FilterShelf;
import io.shangquan.demand.savedfilter.domain.SavedFilters;
import io.shangquan.demand.savedfilter.domain.SavedFilters.SavedFilter;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own filters of the list of demands. */
@RestController
@RequestMapping("/api/v1/districts/{district}/saved-filters")
class SavedFilterController {

    private final FilterShelf shelf;

    SavedFilterController(FilterShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    @Allow
    List<SavedFilter> list(@PathVariable String district, Caller caller) {
        return shelf.of(district, caller.subject()).filters();
    }

    /** Saves a filter under a name; one of the same name is replaced. */
    @PostMapping
    @Unconditional
    @Allow
    List<SavedFilter> save(@PathVariable String district, @Valid @RequestBody NewFilter request, Caller caller) {
        return shelf.change(district, caller.subject(), saved -> {
                    SavedFilters next = saved.with(request.filter());
                    if (next == null) {
                        throw ProblemException.of(DemandProblem.TOO_MANY_FILTERS, SavedFilters.MOST);
                    }
                    return next;
                })
                .filters();
    }

    /** Forgets the filter of a name. */
    @PostMapping("/removals")
    @Unconditional
    @Allow
    List<SavedFilter> remove(@PathVariable String district, @Valid @RequestBody Named request, Caller caller) {
        boolean there = shelf.of(district, caller.subject()).filters().stream()
                .anyMatch(filter -> filter.name().equals(request.name()));
        if (!there) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return shelf.change(district, caller.subject(), saved -> saved.without(request.name()))
                .filters();
    }

    /** A filter; what is absent means any. */
    record NewFilter(
            @NotBlank @Size(max = 60) String name,
            @Nullable DemandStatus status,
            @Nullable @Size(min = 1, max = 64) String unit,
            @Nullable @Size(min = 1, max = 100) String category,
            @Nullable @Size(min = 1, max = 64) String site,
            @Nullable Urgency urgency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DemandDue due) {

        SavedFilter filter() {
            return new SavedFilter(
                    name,
                    status == null ? null : status.name(),
                    unit,
                    category,
                    site,
                    urgency == null ? null : urgency.name(),
                    from,
                    to,
                    due == null ? null : due.name());
        }
    }

    /** Which filter. */
    record Named(@NotBlank @Size(max = 60) String name) {}
}
