package io.shangquan.notification;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The surroundings of the service under test, the same for every test, so that all share one context: a mail server, and short pauses. */
public final class TestEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-environment",
                        Map.of(
                                "spring.mail.port",
                                TestMail.port(),
                                "shangquan.notification.mail.pauses",
                                "200ms,200ms,200ms,200ms,200ms,200ms,200ms,200ms",
                                "shangquan.notification.mail.look",
                                "100ms",
                                "shangquan.notification.webhook.schemes",
                                "http,https",
                                "shangquan.notification.webhook.internal",
                                "127.0.0.1/32",
                                "shangquan.notification.webhook.pauses",
                                "200ms,200ms,200ms,200ms",
                                "shangquan.notification.webhook.look",
                                "100ms")));
    }
}
