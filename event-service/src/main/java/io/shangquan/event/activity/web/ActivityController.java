package io.shangquan.event.activity.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.event.activity.application.ActivityQueries;
import io.shangquan.event.activity.application.ChangeActivity;
import io.shangquan.event.activity.application.PlanActivity;
import io.shangquan.event.activity.domain.ActivityDecision;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.event.activity.domain.CancellationReason;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
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

/** The activities of a district. What is not published is seen by those who plan it. */
@RestController
@RequestMapping("/api/v1/districts/{district}/activities")
class ActivityController {

    private static final Set<String> PLANNERS =
            Set.of(Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.DEPARTMENT_OFFICER);

    private final PlanActivity plan;
    private final ChangeActivity change;
    private final ActivityQueries queries;

    ActivityController(PlanActivity plan, ChangeActivity change, ActivityQueries queries) {
        this.plan = plan;
        this.change = change;
        this.queries = queries;
    }

    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.DEPARTMENT_OFFICER})
    ResponseEntity<ActivityResponse> plan(
            @PathVariable String district, @Valid @RequestBody PlanActivityRequest request) {
        ActivityId id = new ActivityId(CommandScope.current().reservedId());
        ActivityResponse planned = answer(plan.handle(district, id, request.programme()));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/activities/" + id))
                .body(planned);
    }

    /** In the order in which they begin; with {@code before}, those that begin before that moment, from the latest back. */
    @GetMapping
    @Allow
    Page<ActivityResponse> list(
            @PathVariable String district,
            @RequestParam(defaultValue = "PUBLISHED") ActivityStatus status,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant before,
            PageRequest page,
            Caller caller) {
        if (status == ActivityStatus.PLANNED && !plans(caller)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return queries.list(district, new ActivityQueries.Filter(status, from, before), page)
                .map(ActivityResponse::of);
    }

    @GetMapping("/{id}")
    @Allow
    ActivityResponse get(@PathVariable String district, @PathVariable ActivityId id, Caller caller) {
        return queries.find(district, id)
                .filter(view -> view.activity().status() != ActivityStatus.PLANNED || plans(caller))
                .map(ActivityResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    @PostMapping("/{id}/publication")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    ActivityResponse publish(@PathVariable String district, @PathVariable ActivityId id) {
        return answer(change.publish(district, id));
    }

    @PostMapping("/{id}/cancellation")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    ActivityResponse cancel(
            @PathVariable String district, @PathVariable ActivityId id, @Valid @RequestBody Cancellation request) {
        return answer(change.cancel(district, id, request.reason()));
    }

    private static boolean plans(Caller caller) {
        return caller.grants().stream().anyMatch(grant -> PLANNERS.contains(grant.role()));
    }

    private static ActivityResponse answer(ActivityDecision decision) {
        return switch (decision) {
            case ActivityDecision.Accepted accepted ->
                ActivityResponse.of(new ActivityQueries.View(
                        accepted.activity(),
                        CommandScope.current().written().orElseThrow().version()));
            case ActivityDecision.Refused refused -> throw ActivityProblems.of(refused.refusal());
        };
    }

    /** Why an activity is called off. */
    record Cancellation(@NotNull CancellationReason reason) {}
}
