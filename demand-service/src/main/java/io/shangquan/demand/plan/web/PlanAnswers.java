package io.shangquan.demand.plan.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.plan.application.PlanQueries;
import io.shangquan.demand.plan.application.PlanView;
import io.shangquan.demand.plan.domain.PlanActor;
import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What the endpoints of plans have in common: a plan is for those who work on demands, and a refusal is a problem. */
@Component
class PlanAnswers {

    private final PlanQueries plans;
    private final DemandAnswers demands;

    PlanAnswers(PlanQueries plans, DemandAnswers demands) {
        this.plans = plans;
        this.demands = demands;
    }

    /** Changes the plan of a demand on behalf of somebody who works on demands. */
    PlanResponse change(
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

    /** The plan of a demand. */
    PlanView find(String district, DemandAnswers.Seen seen) {
        return Optional.ofNullable(seen.demand().state().planning().plan())
                .flatMap(plan -> plans.find(district, plan))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** The demand, for those who work on demands and may see it. */
    DemandAnswers.Seen seen(String district, DemandId id, Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        if (!seen.staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return seen;
    }

    /** A refusal of the demand as a problem. */
    ProblemException problem(DemandRefusal refusal) {
        return demands.problem(refusal);
    }
}
