package io.shangquan.organisation.plan.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanItem;
import io.shangquan.organisation.plan.domain.Plans;
import io.shangquan.organisation.plan.domain.Progress;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/plans")
class PlanController {

    private static final Set<String> PLANNERS = Set.of(Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE);

    private final Plans plans;
    private final LocalDays days;

    PlanController(Plans plans, LocalDays days) {
        this.plans = plans;
        this.days = days;
    }

    /** Begins a plan; of each kind there is one for a year. */
    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    ResponseEntity<PlanResponse> begin(
            @PathVariable String district, @Valid @RequestBody PlanRequests.Beginning request) {
        String id = DerivedId.of(district + '/' + request.kind() + '/' + request.year(), "plan");
        Plan begun = plans.begin(
                Plan.begin(id, district, request.kind(), request.year(), request.titleZh(), request.titleEn()));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/plans/" + id))
                .body(answer(begun));
    }

    @GetMapping
    @Allow
    Page<PlanResponse> list(@PathVariable String district) {
        return new Page<>(plans.list(district).stream().map(PlanResponse::of).toList(), null);
    }

    @GetMapping("/{id}")
    @Allow
    PlanResponse get(@PathVariable String district, @PathVariable String id) {
        return PlanResponse.of(kept(district, id));
    }

    /** How far the newest version was on a day, under the five functions; today if none is given. */
    @GetMapping("/{id}/report")
    @Allow
    PlanReport report(
            @PathVariable String district,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        Plan plan = kept(district, id).plan();
        Plan.Version newest = plan.newest().orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return PlanReport.of(plan, newest, days.orToday(district, asOf));
    }

    @PostMapping("/{id}/draft")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    PlanResponse revise(
            @PathVariable String district, @PathVariable String id, @Valid @RequestBody PlanRequests.Draft request) {
        return answer(plans.change(district, id, plan -> plan.revise(request.planned())));
    }

    @PostMapping("/{id}/publication")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    PlanResponse publish(@PathVariable String district, @PathVariable String id) {
        LocalDate today = days.today(district);
        return answer(plans.change(district, id, plan -> plan.publish(today)));
    }

    /** Says how far an item is: a department says it of what it owns, who plans of everything. */
    @PostMapping("/{id}/items/{item}/progress")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.DEPARTMENT_OFFICER})
    PlanResponse progress(
            @PathVariable String district,
            @PathVariable String id,
            @PathVariable int item,
            @Valid @RequestBody PlanRequests.Step request,
            Caller caller) {
        Progress step = new Progress(
                item, days.orToday(district, request.day()), request.percent(), request.value(), request.note());
        return answer(plans.change(district, id, plan -> {
            plan.item(item).ifPresent(one -> requireRight(caller, district, one));
            return plan.progress(step);
        }));
    }

    private static void requireRight(Caller caller, String district, PlanItem item) {
        boolean plans = caller.holdsInDistrict(PLANNERS, district)
                || caller.grants().stream().anyMatch(grant -> grant.role().equals(Roles.STREET_ADMIN));
        if (!plans && !caller.holdsInUnit(Set.of(Roles.DEPARTMENT_OFFICER), district, item.owner())) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
    }

    private Plans.Kept kept(String district, String id) {
        return plans.find(district, id).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private static PlanResponse answer(Plan.Decision decision) {
        return switch (decision) {
            case Plan.Decision.Accepted accepted -> answer(accepted.plan());
            case Plan.Decision.Refused refused ->
                throw ProblemException.of(
                        switch (refused.refusal()) {
                            case NUMBERS_TWICE -> OrganisationProblem.PLAN_NUMBERS_TWICE;
                            case NOTHING_TO_PUBLISH -> OrganisationProblem.NOTHING_TO_PUBLISH;
                            case NO_SUCH_ITEM -> OrganisationProblem.NO_SUCH_ITEM;
                            case PROGRESS_BACKWARDS -> OrganisationProblem.PROGRESS_BACKWARDS;
                        });
        };
    }

    private static PlanResponse answer(Plan plan) {
        return PlanResponse.of(new Plans.Kept(
                plan, CommandScope.current().written().orElseThrow().version()));
    }
}
