package io.shangquan.demand.config;

import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.draft.application.KeepDrafts;
import io.shangquan.demand.draft.domain.Drafts;
import io.shangquan.demand.draft.web.DraftProblem;
import io.shangquan.demand.enterprise.application.EnterpriseNames;
import io.shangquan.demand.search.application.SearchDemands;
import io.shangquan.demand.search.web.SearchProblem;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is beside and before filing: drafts, search. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    SearchDemands searchDemands(DemandWords demands, Units units, EnterpriseNames enterprises) {
        return new SearchDemands(demands, units, enterprises);
    }

    @Bean
    ProblemCodes searchProblems() {
        return ProblemCodes.of("demand-service", SearchProblem.class);
    }

    @Bean
    KeepDrafts keepDrafts(Drafts drafts, Clock clock) {
        return new KeepDrafts(drafts, clock);
    }

    @Bean
    ProblemCodes draftProblems() {
        return ProblemCodes.of("demand-service", DraftProblem.class);
    }
}
