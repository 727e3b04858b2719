package io.shangquan.gateway;

import io.shangquan.platform.core.access.Revocations;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Revocations that a test makes, and how often they were asked for. */
@TestConfiguration(proxyBeanMethods = false)
class TestRevocations {

    static final Set<String> REVOKED = ConcurrentHashMap.newKeySet();
    static final AtomicInteger ASKED = new AtomicInteger();

    @Bean
    Revocations revocations() {
        return (String subject, Instant issuedAt) -> {
            ASKED.incrementAndGet();
            return REVOKED.contains(subject);
        };
    }
}
