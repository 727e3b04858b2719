package io.shangquan.demand.plan.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.plan.application.DraftPlan;
import io.shangquan.demand.plan.application.PlanPrinter;
import io.shangquan.demand.plan.application.PlanQueries;
import io.shangquan.demand.plan.application.PlanView;
import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.demand.plan.domain.PlanActor;
import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The solution plan of a demand, for those who work on demands. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/plan")
class PlanController {

    private final DraftPlan draft;
    private final WorkOnPlan work;
    private final PlanQueries plans;
    private final PlanSheets sheets;
    private final PlanPrinter printer;
    private final DemandAnswers demands;
    private final IdSource ids;

    PlanController(
            DraftPlan draft,
            WorkOnPlan work,
            PlanQueries plans,
            PlanSheets sheets,
            PlanPrinter printer,
            DemandAnswers demands,
            IdSource ids) {
        this.draft = draft;
        this.work = work;
        this.plans = plans;
        this.sheets = sheets;
        this.printer = printer;
        this.demands = demands;
        this.ids = ids;
    }

    /** Begins the demand's plan from its category's template; from now on open tasks keep it from being resolved. */
    @PostMapping
    @Creates
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<PlanResponse> begin(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        Actor actor = seen(district, id, caller).actor();
        return switch (draft.begin(district, id, actor)) {
            case DraftPlan.Begun.Drafted begun ->
                ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/demands/" + id + "/plan"))
                        .body(PlanResponse.of(begun.plan(), 1));
            case DraftPlan.Begun.Refused refused -> throw demands.problem(refused.refusal());
        };
    }

    @GetMapping
    @Allow
    PlanResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        PlanView view = find(district, seen(district, id, caller));
        return PlanResponse.of(view.plan(), view.version());
    }

    /** The plan with its two lists on one page (PDF), to be printed and signed. */
    @GetMapping("/page")
    @Allow
    ResponseEntity<byte[]> page(
            @PathVariable String district, @PathVariable DemandId id, Caller caller, Locale locale) {
        DemandAnswers.Seen seen = seen(district, id, caller);
        SolutionPlan plan = find(district, seen).plan();
        try {
            byte[] page = printer.print(sheets.of(plan, seen.demand().state(), locale));
            String name = "plan-" + seen.demand().state().number() + ".pdf";
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(page);
        } catch (PlanPrinter.NoFont _) {
            throw ProblemException.of(DemandProblem.NO_PAGE_FONT);
        }
    }

    /** Writes the version anew. */
    @PostMapping("/content")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse write(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody PlanRequests.Content request,
            Caller caller) {
        return change(district, id, caller, (plan, actor) -> work.write(district, plan, actor, request.content(ids)));
    }

    @PostMapping("/proposal")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse propose(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return change(district, id, caller, (plan, actor) -> work.propose(district, plan, actor));
    }

    @PostMapping("/decision")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse decide(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody PlanRequests.Decision request,
            Caller caller) {
        return change(district, id, caller, (plan, actor) -> work.decide(district, plan, actor, request.approved()));
    }

    @PostMapping("/tasks/{task}/completion")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse finishTask(
            @PathVariable String district,
            @PathVariable DemandId id,
            @PathVariable String task,
            @Valid @RequestBody PlanRequests.Completion request,
            Caller caller) {
        return change(
                district,
                id,
                caller,
                (plan, actor) -> work.finishTask(district, plan, actor, task, request.evidence()));
    }

    @PostMapping("/tasks/{task}/drop")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse dropTask(
            @PathVariable String district,
            @PathVariable DemandId id,
            @PathVariable String task,
            @Valid @RequestBody PlanRequests.Drop request,
            Caller caller) {
        return change(
                district, id, caller, (plan, actor) -> work.dropTask(district, plan, actor, task, request.reason()));
    }

    /** Begins another version. */
    @PostMapping("/revision")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse revise(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        Actor actor = seen(district, id, caller).actor();
        return change(district, id, caller, (plan, planner) -> draft.revise(district, id, plan, actor, planner));
    }

    private PlanResponse change(
            String district, DemandId id, Caller caller, BiFunction<String, PlanActor, PlanDecision> change) {
        DemandAnswers.Seen seen = seen(district, id, caller);
        PlanActor actor = new PlanActor(
                caller.subject(), seen.actor().office(), seen.actor().units());
        return switch (change.apply(find(district, seen).plan().id(), actor)) {
            case PlanDecision.Accepted accepted ->
                PlanResponse.of(
                        accepted.plan(),
                        CommandScope.current().written().orElseThrow().version());
            case PlanDecision.Refused refused -> throw PlanProblems.of(refused.refusal());
        };
    }

    private PlanView find(String district, DemandAnswers.Seen seen) {
        return Optional.ofNullable(seen.demand().state().planning().plan())
                .flatMap(plan -> plans.find(district, plan))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private DemandAnswers.Seen seen(String district, DemandId id, Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        if (!seen.staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return seen;
    }
}
