package io.shangquan.demand.recurrence.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.recurrence.application.DecideRecurrences;
import io.shangquan.demand.recurrence.application.FindRecurrences;
import io.shangquan.demand.recurrence.application.Findings;
import io.shangquan.demand.recurrence.application.RecurrenceQueries;
import io.shangquan.demand.recurrence.domain.RecurrenceDecision;
import io.shangquan.demand.recurrence.domain.RecurrenceRefusal;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters that come back, proposed as topics for consultation. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-recurrences")
class RecurrenceController {

    private final FindRecurrences find;
    private final DecideRecurrences decide;
    private final RecurrenceQueries recurrences;
    private final AttachedDemands attached;

    RecurrenceController(
            FindRecurrences find, DecideRecurrences decide, RecurrenceQueries recurrences, AttachedDemands attached) {
        this.find = find;
        this.decide = decide;
        this.recurrences = recurrences;
        this.attached = attached;
    }

    /**
     * Recurrences, those with the most demands first.
     *
     * @param status any if absent
     * @param site code of a site; all if absent
     */
    @GetMapping
    @AllowReadersOfRecurrences
    Page<RecurrenceResponse> list(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable RecurrenceStatus status,
            @RequestParam(required = false) @Nullable String site,
            PageRequest page) {
        return recurrences.list(district, status, site, page).map(RecurrenceResponse::of);
    }

    /** A recurrence with its newest demands. */
    @GetMapping("/{id}")
    @AllowReadersOfRecurrences
    RecurrenceWithDemands get(@PathVariable String district, @PathVariable String id, Caller caller) {
        return recurrences
                .find(district, id)
                .map(view -> attached.with(view, caller))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Looks for recurrences now; otherwise it is done every night. */
    @PostMapping("/finding")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    Findings find(@PathVariable String district) {
        return find.find(district);
    }

    /** Makes a proposal a topic for consultation. */
    @PostMapping("/{id}/take-up")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    RecurrenceResponse takeUp(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody NewTopic request,
            Caller caller) {
        return answer(decide.takeUp(district, id, request.topic(), request.note(), caller.subject()));
    }

    /** Does not consult on a proposal. It comes back once it has clearly grown. */
    @PostMapping("/{id}/dismissal")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    RecurrenceResponse dismiss(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody NewDismissal request,
            Caller caller) {
        return answer(decide.dismiss(district, id, request.reason(), caller.subject()));
    }

    private static RecurrenceResponse answer(RecurrenceDecision decision) {
        return switch (decision) {
            case RecurrenceDecision.Accepted accepted ->
                RecurrenceResponse.of(new RecurrenceQueries.View(
                        accepted.recurrence(),
                        CommandScope.current().written().orElseThrow().version()));
            case RecurrenceDecision.Refused refused -> throw problem(refused.refusal());
        };
    }

    private static ProblemException problem(RecurrenceRefusal refusal) {
        return switch (refusal) {
            case RecurrenceRefusal.IllegalMove illegal ->
                ProblemException.of(RecurrenceProblem.ILLEGAL_RECURRENCE_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case RecurrenceRefusal.NothingNew _ ->
                throw new IllegalStateException("a decision of the office is never nothing new");
        };
    }

    /**
     * What is to be consulted on.
     *
     * @param topic in the office's words
     * @param note for those who prepare the consultation
     */
    record NewTopic(
            @NotBlank @Size(max = 200) String topic,
            @Nullable @Size(min = 1, max = 2000) String note) {}

    /** Why a matter is not consulted on. */
    record NewDismissal(@NotBlank @Size(max = 1000) String reason) {}
}
