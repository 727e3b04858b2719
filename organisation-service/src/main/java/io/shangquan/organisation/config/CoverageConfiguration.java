package io.shangquan.organisation.config;

import io.shangquan.organisation.coverage.application.CoverageReport;
import io.shangquan.organisation.coverage.domain.CoverageTargets;
import io.shangquan.organisation.coverage.domain.Coverages;
import io.shangquan.organisation.coverage.domain.Industries;
import io.shangquan.organisation.coverage.domain.Visits;
import io.shangquan.organisation.unit.application.UnitQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case of coverage. */
@Configuration(proxyBeanMethods = false)
class CoverageConfiguration {

    @Bean
    CoverageReport coverageReport(
            UnitQueries units, Coverages coverages, Visits visits, Industries industries, CoverageTargets targets) {
        return new CoverageReport(units, coverages, visits, industries, targets);
    }
}
