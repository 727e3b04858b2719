package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.secret.application.SealedTexts;
import java.util.Base64;
import java.util.function.Supplier;

/** Secrets of webhooks, as Standard Webhooks 1.0 writes them: {@code whsec_} and 32 bytes in Base64. */
public final class WebhookSecrets {

    private static final String PREFIX = "whsec_";
    private static final String PURPOSE = "webhook-secret";

    private final SealedTexts texts;
    private final Supplier<byte[]> chance;

    /** @param chance gives 32 bytes that nobody can foresee */
    public WebhookSecrets(SealedTexts texts, Supplier<byte[]> chance) {
        this.texts = texts;
        this.chance = chance;
    }

    /** A new secret; shown once. */
    public String make() {
        return PREFIX + Base64.getEncoder().encodeToString(chance.get());
    }

    /** As it is kept. */
    public String seal(String secret) {
        return texts.seal(PURPOSE, secret);
    }

    /** As it was made. */
    public String open(String sealed) {
        return texts.open(PURPOSE, sealed);
    }
}
