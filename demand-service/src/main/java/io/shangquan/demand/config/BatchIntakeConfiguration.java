package io.shangquan.demand.config;

import io.shangquan.demand.batchintake.application.FileTables;
import io.shangquan.demand.batchintake.application.IntakeProfiles;
import io.shangquan.demand.batchintake.application.IntakeRowsFactory;
import io.shangquan.demand.batchintake.domain.IntakeBatches;
import io.shangquan.demand.batchintake.web.IntakeBatchProblem;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.platform.batch.run.Batches;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Demands that come as tables. */
@Configuration(proxyBeanMethods = false)
class BatchIntakeConfiguration {

    /** Tables that are filed at once by one instance; others wait, so that people who file one demand do not. */
    private static final int TABLES_AT_ONCE = 1;

    @Bean
    IntakeProfiles intakeProfiles(CityProperties city, CategoryTree categories) {
        return CityData.intakeProfiles(city.intakeProfiles(), categories);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService tableExecutor() {
        return Executors.newFixedThreadPool(
                TABLES_AT_ONCE, Thread.ofVirtual().name("tables-", 0).factory());
    }

    @Bean
    FileTables fileTables(
            IntakeBatches batches,
            Batches rows,
            IntakeProfiles profiles,
            CategoryTree categories,
            SubmitDemand submit,
            FollowUpDemand followUp,
            DemandQueries demands,
            DemandAnswers answers,
            ExecutorService tableExecutor,
            Clock clock) {
        IntakeRowsFactory commands = new IntakeRowsFactory(categories, submit, followUp, demands, answers::problem);
        return new FileTables(batches, rows, profiles, commands::of, tableExecutor, clock);
    }

    @Bean
    ProblemCodes intakeBatchProblems() {
        return ProblemCodes.of("demand-service", IntakeBatchProblem.class);
    }
}
