package io.shangquan.demand.config;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the city's data is.
 *
 * @param categories the tree of categories
 * @param deadlineRules all published versions, the oldest first
 * @param intakeProfiles how tables of demands are read
 * @param planTemplates what plans of a category begin with
 * @param rateRules all versions of the rules for the three rates
 * @param workingCalendars one file each
 */
@ConfigurationProperties("shangquan.city")
record CityProperties(
        @DefaultValue("classpath:city/demand-categories.json")
        Resource categories,

        @DefaultValue("classpath:city/deadline-rules.json") Resource deadlineRules,

        @DefaultValue("classpath:city/intake-profiles.json") Resource intakeProfiles,
        @DefaultValue("classpath:city/plan-templates.json") Resource planTemplates,

        @DefaultValue("classpath:city/rate-rules.json") Resource rateRules,

        @DefaultValue("classpath:city/working-calendar-cn.json")
        List<Resource> workingCalendars) {

    CityProperties {
        workingCalendars = List.copyOf(workingCalendars);
    }
}
