package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.HandleDemand;
import io.shangquan.demand.demand.application.HoldDemand;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Return orders and pauses: what a lead unit asks, and what it is answered. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}")
class DisputesAndHoldsController {

    private final HandleDemand handle;
    private final TriageDemand triage;
    private final HoldDemand hold;
    private final DemandAnswers answers;

    DisputesAndHoldsController(HandleDemand handle, TriageDemand triage, HoldDemand hold, DemandAnswers answers) {
        this.handle = handle;
        this.triage = triage;
        this.hold = hold;
        this.answers = answers;
    }

    @PostMapping("/return-order")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DemandResponse returnOrder(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Return request,
            Caller caller) {
        return answers.move(
                district,
                id,
                caller,
                actor -> handle.returnOrder(district, id, actor, request.reason(), request.text()));
    }

    @PostMapping("/return-decision")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY, Roles.STREET_LEADER})
    DemandResponse decideReturn(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.ReturnDecision request,
            Caller caller) {
        String unit = request.unit();
        return answers.move(
                district,
                id,
                caller,
                actor -> unit == null
                        ? triage.rejectReturn(district, id, actor)
                        : triage.upholdReturn(
                                district, id, actor, new TriageDemand.Wish(Route.DIRECT_TRANSFER, unit, null)));
    }

    @PostMapping("/hold-request")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DemandResponse requestHold(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.HoldRequest request,
            Caller caller) {
        return answers.move(
                district,
                id,
                caller,
                actor -> hold.request(district, id, actor, request.reason(), request.text(), request.until()));
    }

    @PostMapping("/hold-decision")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse decideHold(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.HoldDecision request,
            Caller caller) {
        return answers.move(district, id, caller, actor -> hold.decide(district, id, actor, request.approved()));
    }

    @PostMapping("/resumption")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse resume(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.move(district, id, caller, actor -> hold.resume(district, id, actor));
    }
}
