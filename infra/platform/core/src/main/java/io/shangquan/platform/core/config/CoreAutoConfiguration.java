package io.shangquan.platform.core.config;

import com.github.f4b6a3.uuid.UuidCreator;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemTexts;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Time, identifiers, problems and strict JSON. */
@AutoConfiguration
public class CoreAutoConfiguration {

    /** Ticks in milliseconds: what is kept is what was compared. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    IdSource idSource() {
        return () -> UuidCreator.getTimeOrderedEpochPlus1().toString();
    }

    @Bean
    ProblemTexts problemTexts() {
        return ProblemTexts.load(CoreAutoConfiguration.class.getClassLoader());
    }

    @Bean
    ProblemDocuments problemDocuments(ProblemTexts texts) {
        return new ProblemDocuments(texts);
    }

    @Bean
    ProblemCodes platformProblems() {
        return ProblemCodes.of("platform", PlatformProblem.class);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return PlatformJson::strict;
    }

    @Bean
    JsonFactoryBuilderCustomizer limitedJson() {
        return PlatformJson::limit;
    }
}
