package io.shangquan.platform.core.access;

import io.shangquan.platform.core.event.CloudEventHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Revocations as the events of organisation-service tell them; forgotten once no token they could concern is alive. */
public final class RevocationFeed implements Revocations {

    /** The topic that it is kept from. */
    public static final String TOPIC = "shangquan.organisation.v1";

    /** Longer than any access token lives. */
    public static final Duration MEMORY = Duration.ofMinutes(15);

    private static final String TYPE = "io.shangquan.organisation.access-revoked.v1";

    private final Map<String, Instant> issuedBefore = new ConcurrentHashMap<>();
    private final JsonMapper json;
    private final Clock clock;

    public RevocationFeed(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean isRevoked(String subject, Instant issuedAt) {
        if (issuedBefore.isEmpty()) {
            return false;
        }
        Instant revoked = issuedBefore.get(subject);
        return revoked != null && issuedAt.isBefore(revoked);
    }

    /** Applies one record of the topic; records about anything else are passed over. */
    public void apply(ConsumerRecord<String, byte[]> record) {
        boolean about = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                .filter(TYPE::equals)
                .isPresent();
        if (!about || record.value() == null) {
            return;
        }
        Instant oldest = clock.instant().minus(MEMORY);
        issuedBefore.values().removeIf(moment -> moment.isBefore(oldest));
        JsonNode data = json.readTree(record.value());
        Instant moment = Instant.parse(data.required("issuedBefore").asString());
        issuedBefore.merge(
                data.required("person").asString(), moment, (one, other) -> one.isAfter(other) ? one : other);
    }
}
