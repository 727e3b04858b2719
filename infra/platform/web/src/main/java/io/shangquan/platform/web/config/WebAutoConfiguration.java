package io.shangquan.platform.web.config;

import io.shangquan.platform.core.command.IdempotencyRecords;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.web.command.CommandHandlerAdapter;
import io.shangquan.platform.web.command.VersionAdvice;
import io.shangquan.platform.web.page.PageAdvice;
import io.shangquan.platform.web.page.PageRequestResolver;
import io.shangquan.platform.web.privacy.PersonalModule;
import io.shangquan.platform.web.problem.ProblemAdvice;
import io.shangquan.platform.web.stream.OpenStreams;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** How a service answers: commands, versions, pages, problems, personal data, streams. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
        afterName = "io.shangquan.platform.store.config.StoreAutoConfiguration")
public class WebAutoConfiguration {

    @Bean
    WebMvcRegistrations commandHandlers(
            IdSource ids,
            Clock clock,
            ObjectProvider<IdempotencyRecords> records,
            @Value("${shangquan.web.body-limit:1048576}") int bodyLimit) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new CommandHandlerAdapter(ids, clock, records::getObject, bodyLimit);
            }
        };
    }

    @Bean
    WebMvcConfigurer handlerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
                resolvers.add(new PageRequestResolver());
            }
        };
    }

    /** Validation speaks the language that problems speak. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(ProblemTexts.CHINESE, java.util.Locale.ENGLISH));
        resolver.setDefaultLocale(ProblemTexts.CHINESE);
        return resolver;
    }

    @Bean
    VersionAdvice versionAdvice() {
        return new VersionAdvice();
    }

    @Bean
    PageAdvice pageAdvice() {
        return new PageAdvice();
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemDocuments problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    PersonalModule personalModule() {
        return new PersonalModule();
    }

    @Bean
    OpenStreams openStreams(Clock clock, @Value("${shangquan.security.token-life:5m}") Duration tokenLife) {
        return new OpenStreams(clock, tokenLife);
    }
}
