package io.shangquan.demand.doorservice.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.doorservice.application.ArrangeVisit;
import io.shangquan.demand.doorservice.application.DoorServiceQueries;
import io.shangquan.demand.doorservice.domain.DoorActor;
import io.shangquan.demand.doorservice.domain.DoorDecision;
import io.shangquan.demand.doorservice.domain.DoorService;
import io.shangquan.demand.doorservice.domain.DoorStatus;
import io.shangquan.demand.doorservice.domain.Slot;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.privacy.Personal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.command.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The visit of a demand that goes door to door, for whoever may see the demand. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/door-service")
class DoorServiceController {

    private final ArrangeVisit arrange;
    private final DoorServiceQueries services;
    private final DemandAnswers demands;

    DoorServiceController(ArrangeVisit arrange, DoorServiceQueries services, DemandAnswers demands) {
        this.arrange = arrange;
        this.services = services;
        this.demands = demands;
    }

    @GetMapping
    @Allow
    DoorServiceResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandAnswers.Seen _ = demands.within(district, id, caller);
        return services.find(district, id.value())
                .map(view -> DoorServiceResponse.of(view.service(), view.version()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** The lead unit offers times, for the first time or once more. */
    @PostMapping("/offers")
    @Unconditional
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DoorServiceResponse offer(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Offer request,
            Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        DemandState demand = seen.demand().state();
        Assignment assignment = demand.assignment();
        if (assignment == null || assignment.route() != Route.DOOR_TO_DOOR) {
            throw ProblemException.of(DemandProblem.NOT_DOOR_TO_DOOR);
        }
        List<String> team = request.team() == null ? List.of(caller.subject()) : request.team();
        return answer(arrange.offer(
                demand,
                assignment.unit(),
                actor(seen),
                request.slots().stream().map(Time::slot).toList(),
                team));
    }

    /** The submitter chooses a time. */
    @PostMapping("/choice")
    @Allow
    DoorServiceResponse choose(
            @PathVariable String district, @PathVariable DemandId id, @Valid @RequestBody Time request, Caller caller) {
        DoorActor actor = actor(demands.within(district, id, caller));
        return answer(arrange.choose(district, id.value(), actor, request.slot()));
    }

    /** None of the times suits the submitter. */
    @PostMapping("/declining")
    @Allow
    DoorServiceResponse decline(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DoorActor actor = actor(demands.within(district, id, caller));
        return answer(arrange.decline(district, id.value(), actor));
    }

    /** The team was there. */
    @PostMapping("/visit")
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    DoorServiceResponse visit(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody VisitReport request,
            Caller caller) {
        DoorActor actor = actor(demands.within(district, id, caller));
        return answer(
                arrange.visit(district, id.value(), actor, request.outcome(), request.text(), request.signedBy()));
    }

    private static DoorServiceResponse answer(DoorDecision decision) {
        return switch (decision) {
            case DoorDecision.Accepted accepted ->
                DoorServiceResponse.of(
                        accepted.service(),
                        CommandScope.current().written().orElseThrow().version());
            case DoorDecision.Refused refused -> throw DoorProblems.of(refused.refusal());
        };
    }

    private static DoorActor actor(DemandAnswers.Seen seen) {
        return new DoorActor(
                seen.actor().subject(), seen.is(Party.LEAD_UNIT), seen.is(Party.SUBMITTER) || seen.is(Party.OFFICE));
    }

    /**
     * Times for a visit.
     *
     * @param team subjects of who comes; whoever offers if absent
     */
    record Offer(
            @NotEmpty @Size(max = 10) List<@Valid @NotNull Time> slots,
            @Nullable @Size(min = 1, max = 20) List<@NotBlank @Size(max = 100) String> team) {}

    /** A time. */
    record Time(@NotNull Instant from, @NotNull Instant to) {

        @AssertTrue(message = "{io.shangquan.demand.Time.order}")
        boolean isInOrder() {
            return from == null || to == null || to.isAfter(from);
        }

        Slot slot() {
            return new Slot(from, to);
        }
    }

    /**
     * What came of the visit.
     *
     * @param signedBy name of who signed for the merchant
     */
    record VisitReport(
            DoorService.@NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(min = 1, max = 100) String signedBy) {}

    /** A door service as its reader sees it. */
    record DoorServiceResponse(
            String id,
            String unit,
            DoorStatus status,
            List<Slot> slots,
            List<String> team,
            @Nullable Slot agreed,
            @Nullable Visit visit,
            @JsonIgnore long version)
            implements Versioned {

        DoorServiceResponse {
            slots = List.copyOf(slots);
            team = List.copyOf(team);
        }

        static DoorServiceResponse of(DoorService service, long version) {
            return new DoorServiceResponse(
                    ArrangeVisit.idOf(service.demand()),
                    service.unit(),
                    service.status(),
                    service.slots(),
                    service.team(),
                    service.agreed(),
                    Visit.of(service.visit()),
                    version);
        }
    }

    /** What came of it. */
    record Visit(
            DoorService.Outcome outcome,
            String text,
            @Nullable @Personal(Personal.Kind.NAME) String signedBy,
            Instant at) {

        static @Nullable Visit of(DoorService.@Nullable Visit visit) {
            return visit == null ? null : new Visit(visit.outcome(), visit.text(), visit.signedBy(), visit.at());
        }
    }
}
