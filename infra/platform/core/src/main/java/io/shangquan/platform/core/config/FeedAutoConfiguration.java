package io.shangquan.platform.core.config;

import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.DistrictFeed;
import io.shangquan.platform.core.access.RevocationFeed;
import io.shangquan.platform.core.access.Revocations;
import io.shangquan.platform.core.feed.KafkaTopicTail;
import io.shangquan.platform.core.feed.TopicTail.From;
import io.shangquan.platform.core.json.PlatformJson;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The copies that every instance keeps for itself: districts and revocations. */
@AutoConfiguration(after = CoreAutoConfiguration.class)
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
public class FeedAutoConfiguration {

    /** The districts, from their topic. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(DistrictDirectory.class)
    static class Districts {

        @Bean
        DistrictFeed districtDirectory() {
            return new DistrictFeed(PlatformJson.lenient());
        }

        @Bean(destroyMethod = "close")
        KafkaTopicTail districtTail(
                DistrictFeed feed, @Value("${spring.kafka.bootstrap-servers}") String servers, Clock clock) {
            return new KafkaTopicTail(DistrictFeed.TOPIC, new From.Beginning(), to(servers), feed::apply, clock);
        }

        @Bean
        HealthIndicator districtsHealthIndicator(KafkaTopicTail districtTail) {
            return caughtUp(districtTail);
        }
    }

    /** The revocations, from the events of as long as a token lives. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Revocations.class)
    static class Revoked {

        @Bean
        RevocationFeed revocations(Clock clock) {
            return new RevocationFeed(PlatformJson.lenient(), clock);
        }

        @Bean(destroyMethod = "close")
        KafkaTopicTail revocationTail(
                RevocationFeed feed, @Value("${spring.kafka.bootstrap-servers}") String servers, Clock clock) {
            From from = new From.Ago(RevocationFeed.MEMORY);
            return new KafkaTopicTail(RevocationFeed.TOPIC, from, to(servers), feed::apply, clock);
        }

        @Bean
        HealthIndicator revocationsHealthIndicator(KafkaTopicTail revocationTail) {
            return caughtUp(revocationTail);
        }
    }

    private static Map<String, Object> to(String servers) {
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    }

    private static HealthIndicator caughtUp(KafkaTopicTail tail) {
        return () -> tail.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "reading what is there")
                        .build();
    }
}
