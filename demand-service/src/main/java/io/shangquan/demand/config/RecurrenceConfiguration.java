package io.shangquan.demand.config;

import io.shangquan.demand.demand.application.SiteDemands;
import io.shangquan.demand.recurrence.application.DecideRecurrences;
import io.shangquan.demand.recurrence.application.FindDaily;
import io.shangquan.demand.recurrence.application.FindRecurrences;
import io.shangquan.demand.recurrence.application.FindingDays;
import io.shangquan.demand.recurrence.application.RecurrenceQueries;
import io.shangquan.demand.recurrence.domain.Recurrences;
import io.shangquan.demand.recurrence.web.RecurrenceProblem;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Matters that come back. */
@Configuration(proxyBeanMethods = false)
class RecurrenceConfiguration {

    @Bean
    FindRecurrences findRecurrences(
            SiteDemands demands,
            Recurrences recurrences,
            RecurrenceQueries queries,
            DistrictDirectory districts,
            Clock clock) {
        return new FindRecurrences(demands, recurrences, queries, districts, clock);
    }

    @Bean
    FindDaily findRecurrencesDaily(SiteDemands demands, FindRecurrences find, FindingDays days, Clock clock) {
        return new FindDaily(demands, find, days, clock);
    }

    @Bean
    DecideRecurrences decideRecurrences(Recurrences recurrences, Clock clock) {
        return new DecideRecurrences(recurrences, clock);
    }

    @Bean
    ProblemCodes recurrenceProblems() {
        return ProblemCodes.of("demand-service", RecurrenceProblem.class);
    }
}
