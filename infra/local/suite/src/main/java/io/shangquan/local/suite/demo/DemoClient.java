package io.shangquan.local.suite.demo;

import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * Has steps made until they are answered for good. The gateway may ask for patience, and a service learns of a new district or
 * unit a moment after it was founded: what it then refuses is asked again for half a minute.
 */
final class DemoClient {

    private static final int CONFLICT = 409;
    private static final Patience UNTIL_KNOWN =
            new Patience(Duration.ofSeconds(30), Set.of(403, 404, 429, 502, 503, 504));

    private final ApiClient api;

    DemoClient(ApiClient api) {
        this.api = api;
    }

    /**
     * Makes what the step asks for; returns as well if it is there already.
     *
     * @throws IOException if it is refused, or still not possible after half a minute; the message is one line
     */
    void make(DemoStep step) throws IOException, InterruptedException {
        ApiAnswer answer = api.send(
                ApiRequest.create(step.account().username(), step.path(), step.idempotencyKey(), step.body()),
                UNTIL_KNOWN);
        if (!isThere(answer)) {
            throw new IOException(step.what() + " was answered " + answer.oneLine());
        }
    }

    /** A conflict that asks for no patience is with what an earlier run has made. */
    private static boolean isThere(ApiAnswer answer) {
        return answer.isSuccess()
                || (answer.status() == CONFLICT && answer.retryAfter().isEmpty());
    }
}
