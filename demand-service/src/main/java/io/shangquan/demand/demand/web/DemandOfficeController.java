package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.HandOverDemands;
import io.shangquan.demand.demand.application.MergeDemands;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office does with demands beside moving them: other categories, other officers, one demand instead of several. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class DemandOfficeController {

    private final TriageDemand triage;
    private final HandOverDemands handOver;
    private final MergeDemands merge;
    private final DemandAnswers answers;

    DemandOfficeController(TriageDemand triage, HandOverDemands handOver, MergeDemands merge, DemandAnswers answers) {
        this.triage = triage;
        this.handOver = handOver;
        this.merge = merge;
        this.answers = answers;
    }

    /** Puts a demand under another category or urgency; what runs begins anew. */
    @PostMapping("/demands/{id}/classification")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse reclassify(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Classification request,
            Caller caller) {
        return answers.move(
                district,
                id,
                caller,
                actor -> triage.reclassify(district, id, actor, request.category(), request.urgency()));
    }

    /** Merges another demand into this one; the other follows in a moment. */
    @PostMapping("/demands/{id}/absorptions")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse absorb(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Source request,
            Caller caller) {
        return answers.move(
                district, id, caller, actor -> merge.absorb(district, id, actor, new DemandId(request.source())));
    }

    /** Gives a merged demand back; it goes on where it stood, its clocks never stopped. */
    @PostMapping("/demands/{id}/releases")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DemandResponse release(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Source request,
            Caller caller) {
        return answers.move(
                district, id, caller, actor -> merge.release(district, id, actor, new DemandId(request.source())));
    }

    /** Gives everything that an officer of a unit holds to another. */
    @PostMapping("/hand-overs")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY, Roles.DEPARTMENT_OFFICER})
    HandOverDemands.Report handOver(
            @PathVariable String district, @Valid @RequestBody HandOver request, Caller caller) {
        Actor actor = DemandReach.of(caller, district).actor();
        if (!actor.office() && !actor.units().contains(request.unit())) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return handOver.handle(district, actor, request.unit(), request.from(), request.to());
    }

    /**
     * Another category or urgency.
     *
     * @param category stays if absent
     * @param urgency stays if absent
     */
    record Classification(
            @Nullable @Size(min = 1, max = 100) String category,
            @Nullable Urgency urgency) {}

    /** The other demand. */
    record Source(@NotBlank @Size(max = 64) String source) {}

    /**
     * From one officer to another.
     *
     * @param from subject of who holds the demands
     * @param to subject of who gets them
     */
    record HandOver(
            @NotBlank @Size(max = 64) String unit,
            @NotBlank @Size(max = 100) String from,
            @NotBlank @Size(max = 100) String to) {}
}
