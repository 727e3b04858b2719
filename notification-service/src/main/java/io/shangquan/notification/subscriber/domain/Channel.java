package io.shangquan.notification.subscriber.domain;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How events reach a subscriber. */
public sealed interface Channel {

    /**
     * By calls to an address of its own.
     *
     * @param secrets with which messages are signed, the newest first
     */
    record Webhook(URI url, List<Secret> secrets) implements Channel {

        /** For how long messages are signed with the secret before as well. */
        public static final Duration OVERLAP = Duration.ofHours(24);

        public Webhook {
            secrets = List.copyOf(secrets);
        }

        Webhook rotated(String sealed, Instant now) {
            Secret before = new Secret(secrets.getFirst().sealed(), now.plus(OVERLAP));
            return new Webhook(url, List.of(new Secret(sealed, null), before));
        }

        /** The secrets that messages are signed with at a moment. */
        public Stream<Secret> secretsAt(Instant moment) {
            return secrets.stream().filter(secret -> secret.until() == null || moment.isBefore(secret.until()));
        }
    }

    /** On a topic of its own. */
    record Topic() implements Channel {}

    /**
     * A secret.
     *
     * @param sealed as only this service can read it
     * @param until until when it is used, null for the current one
     */
    record Secret(String sealed, @Nullable Instant until) {}
}
