package io.shangquan.platform.core.config;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Refuses to start with a published secret of the demonstration ({@code demo-only-…}) where others can reach the service: such a
 * secret is accepted only by a service that listens on the loopback address.
 */
final class DemoSecretsGuard implements EnvironmentPostProcessor, Ordered {

    private static final String MARK = "demo-only-";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (LOOPBACK.contains(environment.getProperty("server.address", ""))) {
            return;
        }
        environment.getPropertySources().stream()
                .flatMap(source -> source instanceof EnumerablePropertySource<?> known
                        ? Arrays.stream(known.getPropertyNames()).filter(name -> isPublished(known.getProperty(name)))
                        : Stream.empty())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            name + " is a published secret of the demonstration; set one of your"
                                    + " own, or bind the service to 127.0.0.1 (server.address)");
                });
    }

    /** Behind those that read files and the command line. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static boolean isPublished(@Nullable Object value) {
        return value instanceof CharSequence text && text.toString().startsWith(MARK);
    }
}
