package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import org.springframework.stereotype.Component;

/** What the endpoints of demands have in common: what is out of reach does not exist, and a refusal is a problem. */
@Component
class DemandAnswers {

    private final DemandQueries queries;

    DemandAnswers(DemandQueries queries) {
        this.queries = queries;
    }

    DemandView within(String district, DemandId id, DemandReach reach) {
        return queries.find(district, id)
                .filter(reach::shows)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    DemandResponse of(DemandDecision decision, DemandReach reach) {
        return switch (decision) {
            case DemandDecision.Accepted accepted ->
                DemandResponse.of(
                        new DemandView(
                                accepted.demand(),
                                CommandScope.current().written().orElseThrow().version()),
                        reach.actor());
            case DemandDecision.Refused refused -> throw DemandProblems.of(refused.refusal());
        };
    }
}
