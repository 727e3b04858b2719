package io.shangquan.organisation.config;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.founding.application.TemplateDifference;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.post.application.ChangeAppointments;
import io.shangquan.organisation.post.application.PersonsPosts;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.unit.application.CloseUnit;
import io.shangquan.organisation.unit.application.CreateUnit;
import io.shangquan.organisation.unit.application.HandOverUnit;
import io.shangquan.organisation.unit.application.MoveUnit;
import io.shangquan.organisation.unit.application.SplitUnit;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.OpenDemands;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.store.reservation.Reservations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The use cases, and the city's template. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    FoundingTemplate foundingTemplate(
            @Value("${shangquan.city.founding-template:classpath:city/founding-template.json}") Resource file) {
        try (InputStream in = file.getInputStream()) {
            return PlatformJson.strict().readValue(in, FoundingTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    @Bean
    TemplateDifference templateDifference(FoundingTemplate template, Units units, UnitQueries queries, Posts posts) {
        return new TemplateDifference(template, units, queries, posts);
    }

    @Bean
    LocalDays localDays(DistrictDirectory districts, Clock clock) {
        return new LocalDays(districts, clock);
    }

    @Bean
    CreateUnit createUnit(Units units) {
        return new CreateUnit(units);
    }

    @Bean
    MoveUnit moveUnit(Units units, Reservations reservations) {
        return new MoveUnit(units, reservations);
    }

    @Bean
    SplitUnit splitUnit(Units units, CloseUnit close) {
        return new SplitUnit(units, close);
    }

    @Bean
    HandOverUnit handOverUnit(
            Units units, Posts posts, PostQueries queries, FoundingTemplate template, LocalDays days, Clock clock) {
        return new HandOverUnit(units, posts, queries, template, days, clock);
    }

    @Bean
    CloseUnit closeUnit(Units units, PostQueries posts, OpenDemands demands) {
        return new CloseUnit(units, posts, demands);
    }

    @Bean
    PersonsPosts personsPosts(Posts posts, FoundingTemplate template) {
        return new PersonsPosts(posts, template.rules());
    }

    @Bean
    ChangeAppointments changeAppointments(
            Posts posts, PersonsPosts persons, Reservations reservations, LocalDays days, Clock clock) {
        return new ChangeAppointments(posts, persons, reservations, days, clock);
    }

    @Bean
    ProblemCodes organisationProblems() {
        return ProblemCodes.of("organisation-service", OrganisationProblem.class);
    }
}
