package io.shangquan.platform.batch.config;

import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.batch.run.Batches;
import io.shangquan.platform.batch.web.TableImports;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Batches, for a service that has this module. */
@AutoConfiguration(afterName = "io.shangquan.platform.store.config.StoreAutoConfiguration")
@ConditionalOnProperty("shangquan.service.name")
public class BatchAutoConfiguration {

    @Bean
    Batches batches(MongoDatabase database, IdSource ids, Clock clock) {
        return Batches.in(database, ids, clock);
    }

    @Bean
    TableImports tableImports(Batches batches) {
        return new TableImports(batches);
    }

    @Bean
    ProblemCodes sheetProblems() {
        return ProblemCodes.of("tables", SheetProblem.class);
    }
}
