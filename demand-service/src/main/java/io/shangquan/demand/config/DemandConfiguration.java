package io.shangquan.demand.config;

import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.demand.application.FireDemandClocks;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.HandleDemand;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases, and the data that they go by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CityProperties.class)
class DemandConfiguration {

    @Bean
    CategoryTree categoryTree(CityProperties city) {
        return CityData.categories(city.categories());
    }

    @Bean
    DeadlineBook deadlineBook(CityProperties city) {
        return CityData.deadlines(city.deadlineRules(), city.workingCalendars());
    }

    @Bean
    Timetables timetables(DeadlineBook book, DistrictDirectory districts) {
        return new Timetables(book, districts);
    }

    @Bean
    SubmitDemand submitDemand(
            Demands demands, CategoryTree categories, Units units, Timetables timetables, Clock clock) {
        return new SubmitDemand(demands, categories, units, timetables, clock);
    }

    @Bean
    TriageDemand triageDemand(
            Demands demands, CategoryTree categories, Units units, Timetables timetables, Clock clock) {
        return new TriageDemand(demands, categories, units, timetables, clock);
    }

    @Bean
    HandleDemand handleDemand(Demands demands, Clock clock) {
        return new HandleDemand(demands, clock);
    }

    @Bean
    FollowUpDemand followUpDemand(Demands demands, Timetables timetables, Clock clock) {
        return new FollowUpDemand(demands, timetables, clock);
    }

    @Bean
    FireDemandClocks fireDemandClocks(Demands demands, Timetables timetables, Clock clock) {
        return new FireDemandClocks(demands, timetables, clock);
    }

    @Bean
    ProblemCodes demandProblems() {
        return ProblemCodes.of("demand-service", DemandProblem.class);
    }
}
