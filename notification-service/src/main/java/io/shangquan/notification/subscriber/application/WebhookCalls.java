package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.delivery.domain.Handover;
import java.net.URI;
import java.util.Map;

/** Calls to subscribers' addresses. */
public interface WebhookCalls {

    /** The answer of an address that is gone for good. */
    String GONE = "410";

    /** Whether an address may be called at all: not one within our own network, and encrypted. */
    boolean isAllowed(URI url);

    /** Asks an address whether it agrees to be called (CloudEvents, HTTP webhook 1.0, 4.1). */
    boolean agrees(URI url);

    /** Posts a body with headers. Only 2xx is success; redirects are not followed. */
    Handover post(URI url, Map<String, String> headers, String body);
}
