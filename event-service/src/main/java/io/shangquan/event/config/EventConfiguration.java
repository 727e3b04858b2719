package io.shangquan.event.config;

import io.shangquan.event.activity.application.ChangeActivity;
import io.shangquan.event.activity.application.PlanActivity;
import io.shangquan.event.activity.domain.Activities;
import io.shangquan.event.activity.web.ActivityProblem;
import io.shangquan.event.registration.application.CancelRegistration;
import io.shangquan.event.registration.application.Register;
import io.shangquan.event.registration.domain.Registrations;
import io.shangquan.event.registration.web.RegistrationProblem;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    ProblemCodes activityProblems() {
        return ProblemCodes.of("event-service: activities", ActivityProblem.class);
    }

    @Bean
    ProblemCodes registrationProblems() {
        return ProblemCodes.of("event-service: registrations", RegistrationProblem.class);
    }

    @Bean
    PlanActivity planActivity(Activities activities, Clock clock) {
        return new PlanActivity(activities, clock);
    }

    @Bean
    ChangeActivity changeActivity(Activities activities, Clock clock) {
        return new ChangeActivity(activities, clock);
    }

    @Bean
    Register register(Activities activities, Registrations registrations, Clock clock) {
        return new Register(activities, registrations, clock);
    }

    @Bean
    CancelRegistration cancelRegistration(Registrations registrations) {
        return new CancelRegistration(registrations);
    }
}
