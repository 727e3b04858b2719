package io.shangquan.demand.escalation.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.escalation.application.AnswerEscalations;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.EscalationDecision;
import io.shangquan.demand.escalation.domain.EscalationRefusal;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To whom a demand's deadlines were told. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/escalations")
class EscalationController {

    private final Escalations escalations;
    private final AnswerEscalations answer;
    private final DemandAnswers demands;

    EscalationController(Escalations escalations, AnswerEscalations answer, DemandAnswers demands) {
        this.escalations = escalations;
        this.answer = answer;
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

    /** Whoever was told sees to it; what nobody acknowledges goes one tier further up. */
    @PostMapping("/{escalation}/acknowledgement")
    @Unconditional
    @Allow
    EscalationResponse acknowledge(
            @PathVariable String district, @PathVariable DemandId id, @PathVariable String escalation, Caller caller) {
        DemandAnswers.Seen _ = demands.within(district, id, caller);
        Escalation _ = escalations
                .find(district, escalation)
                .filter(found -> found.demand().equals(id.value()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return switch (answer.acknowledge(district, escalation, caller.subject())) {
            case EscalationDecision.Accepted accepted -> EscalationResponse.of(accepted.escalation());
            case EscalationDecision.Refused refused ->
                throw ProblemException.of(
                        switch (refused.refusal()) {
                            case EscalationRefusal.NotTold _ -> DemandProblem.NOT_TOLD_TO_YOU;
                            case EscalationRefusal.AlreadyAcknowledged _ -> DemandProblem.ALREADY_ACKNOWLEDGED;
                            case EscalationRefusal.NothingDue _ -> PlatformProblem.CONCURRENT_CHANGE;
                        });
        };
    }

    /**
     * One escalation.
     *
     * @param tier the tier that was told, 0 if nobody answers at any
     * @param answerBy until when somebody is to acknowledge it; absent for a warning
     * @param answer what came of it
     */
    record EscalationResponse(
            String id,
            String clock,
            boolean missed,
            @Nullable String unit,
            int tier,
            Instant at,
            @Nullable Instant answerBy,
            Escalation.@Nullable Answer answer,
            List<Chain.Step> trail) {

        EscalationResponse {
            trail = List.copyOf(trail);
        }

        static EscalationResponse of(Escalation escalation) {
            return new EscalationResponse(
                    escalation.id(),
                    escalation.clock(),
                    escalation.missed(),
                    escalation.unit(),
                    escalation.tier(),
                    escalation.at(),
                    escalation.answerBy(),
                    escalation.answer(),
                    escalation.trail());
        }
    }
}
