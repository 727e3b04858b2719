package io.shangquan.organisation.config;

import io.shangquan.organisation.chart.application.OrganisationChart;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.unit.application.UnitQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case of the chart. */
@Configuration(proxyBeanMethods = false)
class ChartConfiguration {

    @Bean
    OrganisationChart organisationChart(UnitQueries units, PostQueries posts) {
        return new OrganisationChart(units, posts);
    }
}
