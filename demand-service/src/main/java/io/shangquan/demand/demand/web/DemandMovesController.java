package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.HandleDemand;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The moves of a demand; who may make which is the domain's table, the rules here only say which roles it names. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}")
class DemandMovesController {

    private final TriageDemand triage;
    private final HandleDemand handle;
    private final FollowUpDemand followUp;
    private final DemandAnswers answers;

    DemandMovesController(TriageDemand triage, HandleDemand handle, FollowUpDemand followUp, DemandAnswers answers) {
        this.triage = triage;
        this.handle = handle;
        this.followUp = followUp;
        this.answers = answers;
    }

    @PostMapping("/routing")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse route(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Routing request,
            Caller caller) {
        return answers.move(district, id, caller, actor -> triage.route(district, id, actor, request.wish()));
    }

    @PostMapping("/unit")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse changeUnit(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.UnitChange request,
            Caller caller) {
        return answers.move(district, id, caller, actor -> triage.changeUnit(district, id, actor, request.wish()));
    }

    @PostMapping("/decline")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse decline(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Decline request,
            Caller caller) {
        return answers.move(
                district,
                id,
                caller,
                actor -> triage.decline(district, id, actor, request.reason().reason(), request.instead()));
    }

    @PostMapping("/contest")
    @Allow
    DemandResponse contest(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.move(district, id, caller, actor -> followUp.contest(district, id, actor));
    }

    @PostMapping("/take-up")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DemandResponse takeUp(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.move(district, id, caller, actor -> handle.takeUp(district, id, actor));
    }

    @PostMapping("/first-contact")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DemandResponse recordFirstContact(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.FirstContact request,
            Caller caller) {
        return answers.move(
                district, id, caller, actor -> handle.recordFirstContact(district, id, actor, request.contactedAt()));
    }

    @PostMapping("/resolution")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DemandResponse resolve(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Resolve request,
            Caller caller) {
        return answers.move(
                district, id, caller, actor -> handle.resolve(district, id, actor, request.outcome(), request.text()));
    }

    @PostMapping("/call-backs")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse callBack(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.CallBackReport request,
            Caller caller) {
        FollowUpDemand.Answer answer = request.reached()
                ? new FollowUpDemand.Answer(
                        Objects.requireNonNull(request.solved()), Objects.requireNonNull(request.satisfied()))
                : null;
        return answers.move(
                district, id, caller, actor -> followUp.callBack(district, id, actor, answer, request.reason()));
    }

    @PostMapping("/rating")
    @Allow
    DemandResponse rate(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Rate request,
            Caller caller) {
        return answers.move(
                district,
                id,
                caller,
                actor -> followUp.rate(
                        district,
                        id,
                        actor,
                        new FollowUpDemand.Answer(request.solved(), request.satisfied()),
                        request.comment(),
                        Boolean.TRUE.equals(request.synthetic())));
    }

    @PostMapping("/reopening")
    @Allow
    DemandResponse reopen(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.move(district, id, caller, actor -> followUp.reopen(district, id, actor));
    }

    @PostMapping("/withdrawal")
    @Allow
    DemandResponse withdraw(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        return answers.move(district, id, caller, actor -> followUp.withdraw(district, id, actor));
    }
}
