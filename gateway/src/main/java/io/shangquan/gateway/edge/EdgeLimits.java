package io.shangquan.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Token buckets for every person and every district, in this instance; those that nobody uses are forgotten. */
@Component
@EnableConfigurationProperties(LimitProperties.class)
class EdgeLimits {

    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final LoadingCache<String, Bucket> persons;
    private final LoadingCache<String, Bucket> districts;
    private final long bodyBytes;
    private final long uploadBytes;

    EdgeLimits(LimitProperties properties) {
        this.persons = buckets(properties.personPerSecond());
        this.districts = buckets(properties.districtPerSecond());
        this.bodyBytes = properties.bodyBytes();
        this.uploadBytes = properties.uploadBytes();
    }

    /** @throws ProblemException {@code too-many-requests}, with when to try again */
    void take(String subject, Optional<String> district) {
        take(persons.get(subject));
        district.ifPresent(id -> take(districts.get(id)));
    }

    /** @throws ProblemException {@code body-too-large} if the body says that it is; the services count what they read */
    void requireSize(String path, long contentLength) {
        if (contentLength <= bodyBytes) {
            return;
        }
        long allowed = EdgePath.isUpload(path) ? uploadBytes : bodyBytes;
        if (contentLength > allowed) {
            throw ProblemException.of(PlatformProblem.BODY_TOO_LARGE, allowed);
        }
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.of(PlatformProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static LoadingCache<String, Bucket> buckets(int perSecond) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(FORGOTTEN)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(2L * perSecond).refillGreedy(perSecond, SECOND))
                        .build());
    }
}
