package io.shangquan.demand.callback.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.callback.application.AssignCallBacks;
import io.shangquan.demand.callback.application.CallBackQueries;
import io.shangquan.demand.callback.domain.CallBackDecision;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackRefusal;
import io.shangquan.demand.demand.application.ItemByItem;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The call-back list of a district: what was said is recorded with the demand, at its {@code call-backs}. */
@RestController
@RequestMapping("/api/v1/districts/{district}/call-backs")
class CallBackController {

    private static final int MOST = 200;

    private final AssignCallBacks assign;
    private final CallBackQueries queries;

    CallBackController(AssignCallBacks assign, CallBackQueries queries) {
        this.assign = assign;
        this.queries = queries;
    }

    /**
     * Who is to be called, the next due first.
     *
     * @param caller subject of one caller; everybody's if absent
     */
    @GetMapping
    @Allow({
        Roles.STREET_ADMIN,
        Roles.STREET_LEADER,
        Roles.COORDINATING_SECTION,
        Roles.DISTRICT_SECRETARY,
        Roles.DISTRICT_OFFICE,
        Roles.AUDITOR
    })
    Page<CallBackResponse> waiting(
            @PathVariable String district, @RequestParam(required = false) @Nullable String caller, PageRequest page) {
        return queries.waiting(district, caller, page).map(CallBackResponse::of);
    }

    /** Names who makes the calls of some demands; reports on each. */
    @PostMapping("/assignments")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    AssignmentReport assign(@PathVariable String district, @Valid @RequestBody Assignment request) {
        List<ItemByItem.Item> items = request.demands().stream()
                .sorted()
                .map(demand -> new ItemByItem.Item(demand, null))
                .toList();
        return new AssignmentReport(
                ItemByItem.run(items, demand -> check(assign.assign(district, demand, request.caller()))));
    }

    private static void check(CallBackDecision decision) {
        if (decision instanceof CallBackDecision.Refused refused) {
            throw ProblemException.of(
                    switch (refused.refusal()) {
                        case CallBackRefusal.NoCallDue _ -> DemandProblem.NO_CALL_DUE;
                        case CallBackRefusal.AlreadyAssigned _ -> DemandProblem.CALLER_ALREADY_NAMED;
                    });
        }
    }

    /**
     * Who calls.
     *
     * @param caller subject of the caller
     * @param demands ids of the demands
     */
    record Assignment(
            @NotBlank @Size(max = 100) String caller,
            @NotEmpty @Size(max = MOST) Set<@NotBlank @Size(max = 64) String> demands) {}

    /** What became of each demand: the code of the problem, if it was refused. */
    record AssignmentReport(List<ItemByItem.Outcome> items) {
        AssignmentReport {
            items = List.copyOf(items);
        }
    }

    /**
     * A call that is due.
     *
     * @param demand id of the demand
     * @param unit code of the unit that resolved it
     * @param caller subject of who is to call, if somebody was named
     * @param dueAt until when the next call is due
     * @param calls after so many that reached nobody, none is due any more
     * @param attempts the calls that were made
     */
    record CallBackResponse(
            String demand,
            String number,
            int round,
            String unit,
            @Nullable String caller,
            Instant dueAt,
            boolean overdue,
            Instant answerUntil,
            int calls,
            List<CallBackDuty.Attempt> attempts) {

        CallBackResponse {
            attempts = List.copyOf(attempts);
        }

        static CallBackResponse of(CallBackDuty duty) {
            return new CallBackResponse(
                    duty.demand(),
                    duty.number(),
                    duty.round(),
                    duty.unit(),
                    duty.caller(),
                    duty.dueAt(),
                    duty.overdue(),
                    duty.terms().answerUntil(),
                    duty.terms().calls(),
                    duty.attempts());
        }
    }
}
