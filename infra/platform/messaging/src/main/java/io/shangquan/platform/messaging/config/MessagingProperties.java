package io.shangquan.platform.messaging.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service talks to the broker.
 *
 * @param replicationFactor of the topics that the service makes: 3 in production
 * @param minInSyncReplicas of the topics that the service makes: 2 in production
 * @param concurrency threads of each consumer
 * @param sweepInterval how often the relay looks for what was left behind
 * @param sweepAge how old an outbox must be before the sweep takes it from the fast path
 */
@ConfigurationProperties("shangquan.messaging")
public record MessagingProperties(
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("1") int minInSyncReplicas,
        @DefaultValue("1") int concurrency,
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("2s") Duration sweepAge) {}
