package io.shangquan.gateway.config;

import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timer;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time, chance, and which of the framework's parts stand aside. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    /** Each of these copies all headers of a request or an answer; the edge's own two do the work of all in one pass. */
    private static final List<String> REPLACED = List.of(
            "forwardedHeadersFilter",
            "xForwardedHeadersFilter",
            "removeForwardedHeadersFilter",
            "removeXForwardedHeadersFilter",
            "removeHopByHopHeadersFilter",
            "transferEncodingNormalizationHeadersFilter");

    private static final long TICK_MILLIS = 50;

    /** Nanoseconds that only go forward. */
    @Bean
    LongSupplier nanos() {
        return System::nanoTime;
    }

    /** For the ids of traces, which need to be unique and not secret. */
    @Bean
    RandomGenerator random() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    /** No observations: the edge times requests and passes traces on itself, for a tenth of what observing each of them takes. */
    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }

    /** For what is given up when it takes too long; in steps of 50 ms, which is near enough for seconds. */
    @Bean(destroyMethod = "stop")
    Timer alarms() {
        return new HashedWheelTimer(new DefaultThreadFactory("alarms", true), TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Set once for all: the framework's own property makes another client for every request. */
    @Bean
    HttpClientCustomizer connectTimeout(@Value("${shangquan.gateway.connect-timeout}") Duration timeout) {
        return client -> client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(timeout.toMillis()));
    }

    @Bean
    static BeanFactoryPostProcessor leanHeaders() {
        return beans -> REPLACED.stream()
                .filter(beans::containsBeanDefinition)
                .forEach(name -> beans.getBeanDefinition(name).setAutowireCandidate(false));
    }
}
