package io.shangquan.notification.config;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are called.
 *
 * @param origin what we call ourselves when we ask for agreement
 * @param schemes {@code https}; {@code http} as well only where a network of its own protects what is sent
 * @param internal addresses within our own network that may be called none the less, as in {@code 10.1.0.0/16}
 * @param pauses between attempts: ten attempts over 75 hours (Standard Webhooks 1.0)
 * @param look how often to look for what has become due
 */
@ConfigurationProperties("shangquan.notification.webhook")
record WebhookProperties(
        @DefaultValue("shangquan.example") String origin,
        @DefaultValue("https") List<String> schemes,
        @DefaultValue List<String> internal,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> pauses,

        @DefaultValue("1s") Duration look) {

    WebhookProperties {
        schemes = List.copyOf(schemes);
        internal = List.copyOf(internal);
        pauses = List.copyOf(pauses);
    }
}
