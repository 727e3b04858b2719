package io.shangquan.demand.escalation.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To whom a demand's deadlines were told. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/escalations")
class EscalationController {

    private final Escalations escalations;
    private final DemandAnswers demands;

    EscalationController(Escalations escalations, DemandAnswers demands) {
        this.escalations = escalations;
        this.demands = demands;
    }

    /** The trail, for those who work on demands: who was told at each tier, and why a tier was passed over. */
    @GetMapping
    @Allow
    List<EscalationResponse> of(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        if (!demands.within(district, id, caller).staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return escalations.of(district, id.value()).stream()
                .map(EscalationResponse::of)
                .toList();
    }

    /**
     * One escalation.
     *
     * @param tier the tier that was told, 0 if nobody answers at any
     */
    record EscalationResponse(
            String clock, boolean missed, @Nullable String unit, int tier, Instant at, List<Chain.Step> trail) {

        EscalationResponse {
            trail = List.copyOf(trail);
        }

        static EscalationResponse of(Escalation escalation) {
            return new EscalationResponse(
                    escalation.clock(),
                    escalation.missed(),
                    escalation.unit(),
                    escalation.tier(),
                    escalation.at(),
                    escalation.trail());
        }
    }
}
