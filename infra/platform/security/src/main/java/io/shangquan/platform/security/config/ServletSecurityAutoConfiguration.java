package io.shangquan.platform.security.config;

import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.servlet.EndpointRules;
import io.shangquan.platform.security.servlet.ProblemWriter;
import io.shangquan.platform.security.servlet.RuleGuard;
import io.shangquan.platform.security.servlet.TokenFilter;
import io.shangquan.platform.security.token.TokenVerifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Tokens and rules in a servlet service. Who may call what is said at the endpoints, and nowhere else. */
@AutoConfiguration(
        after = TokenAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(TokenVerifier.class)
public class ServletSecurityAutoConfiguration {

    @Bean
    ProblemWriter problemWriter(ProblemDocuments problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    /** An observation for every filter of the chain tells nobody anything and costs more than the filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain tokens(HttpSecurity http, TokenVerifier verifier, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.requireExplicitSave(true))
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, fault) ->
                        problems.write(request, response, ProblemException.of(PlatformProblem.TOKEN_REQUIRED))))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new TokenFilter(verifier, problems), AuthorizationFilter.class)
                .build();
    }

    @Bean
    RuleGuard ruleGuard(DistrictDirectory districts, ObjectProvider<AccessLog> log) {
        return new RuleGuard(districts, log);
    }

    @Bean
    EndpointRules endpointRules(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new EndpointRules(requestMappingHandlerMapping);
    }

    @Bean
    WebMvcConfigurer guardedEndpoints(RuleGuard guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(guard);
            }
        };
    }
}
