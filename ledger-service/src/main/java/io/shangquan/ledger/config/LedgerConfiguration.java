package io.shangquan.ledger.config;

import io.shangquan.ledger.enterprise.application.ChangeEnterprise;
import io.shangquan.ledger.enterprise.application.RegisterEnterprise;
import io.shangquan.ledger.enterprise.domain.Enterprises;
import io.shangquan.ledger.enterprise.web.EnterpriseProblem;
import io.shangquan.platform.core.problem.ProblemCodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    RegisterEnterprise registerEnterprise(Enterprises enterprises) {
        return new RegisterEnterprise(enterprises);
    }

    @Bean
    ProblemCodes ledgerProblems() {
        return ProblemCodes.of("ledger-service", EnterpriseProblem.class);
    }

    @Bean
    ChangeEnterprise changeEnterprise(Enterprises enterprises) {
        return new ChangeEnterprise(enterprises);
    }
}
