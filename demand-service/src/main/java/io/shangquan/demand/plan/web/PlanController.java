package io.shangquan.demand.plan.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.plan.application.DraftPlan;
import io.shangquan.demand.plan.application.PlanPrinter;
import io.shangquan.demand.plan.application.PlanView;
import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
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
    private final PlanSheets sheets;
    private final PlanPrinter printer;
    private final PlanAnswers answers;
    private final IdSource ids;

    PlanController(
            DraftPlan draft,
            WorkOnPlan work,
            PlanSheets sheets,
            PlanPrinter printer,
            PlanAnswers answers,
            IdSource ids) {
        this.draft = draft;
        this.work = work;
        this.sheets = sheets;
        this.printer = printer;
        this.answers = answers;
        this.ids = ids;
    }

    /** Begins the demand's plan from its category's template; from now on open tasks keep it from being resolved. */
    @PostMapping
    @Creates
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<PlanResponse> begin(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        Actor actor = answers.seen(district, id, caller).actor();
        return switch (draft.begin(district, id, actor)) {
            case DraftPlan.Begun.Drafted begun ->
                ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/demands/" + id + "/plan"))
                        .body(PlanResponse.of(begun.plan(), 1));
            case DraftPlan.Begun.Refused refused -> throw answers.problem(refused.refusal());
        };
    }

    @GetMapping
    @Allow
    PlanResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        PlanView view = answers.find(district, answers.seen(district, id, caller));
        return PlanResponse.of(view.plan(), view.version());
    }

    /** The plan with its two lists on one page (PDF), to be printed and signed. */
    @GetMapping("/page")
    @Allow
    ResponseEntity<byte[]> page(
            @PathVariable String district, @PathVariable DemandId id, Caller caller, Locale locale) {
        DemandAnswers.Seen seen = answers.seen(district, id, caller);
        SolutionPlan plan = answers.find(district, seen).plan();
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
        return answers.change(
                district, id, caller, (plan, actor) -> work.write(district, plan, actor, request.content(ids)));
    }

    @PostMapping("/proposal")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse propose(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.change(district, id, caller, (plan, actor) -> work.propose(district, plan, actor));
    }

    @PostMapping("/decision")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse decide(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody PlanRequests.Decision request,
            Caller caller) {
        return answers.change(
                district, id, caller, (plan, actor) -> work.decide(district, plan, actor, request.approved()));
    }

    @PostMapping("/tasks/{task}/completion")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse finishTask(
            @PathVariable String district,
            @PathVariable DemandId id,
            @PathVariable String task,
            @Valid @RequestBody PlanRequests.Completion request,
            Caller caller) {
        return answers.change(
                district, id, caller, (plan, actor) -> work.finishTask(district, plan, actor, task, request.shown()));
    }

    @PostMapping("/tasks/{task}/drop")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse dropTask(
            @PathVariable String district,
            @PathVariable DemandId id,
            @PathVariable String task,
            @Valid @RequestBody PlanRequests.Drop request,
            Caller caller) {
        return answers.change(
                district, id, caller, (plan, actor) -> work.dropTask(district, plan, actor, task, request.reason()));
    }

    /** Begins another version. */
    @PostMapping("/revision")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    PlanResponse revise(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        Actor actor = answers.seen(district, id, caller).actor();
        return answers.change(
                district, id, caller, (plan, planner) -> draft.revise(district, id, plan, actor, planner));
    }
}
