package io.shangquan.notification.subscriber.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.notification.WebhookReceiver;
import io.shangquan.notification.delivery.domain.Handover;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.client.InetAddressFilter;

class HttpWebhookCallsTest {

    private final HttpWebhookCalls calls =
            new HttpWebhookCalls(InetAddressFilter.externalAddresses(), List.of("http", "https"), "us.example");

    @Test
    void an_address_within_the_network_is_not_called_even_if_it_was_allowed_before() {
        try (WebhookReceiver receiver = WebhookReceiver.answering("us.example")) {
            Handover handover = calls.post(receiver.url(), Map.of(), "{}");

            assertThat(handover.outcome()).isEqualTo(Handover.Outcome.DEFERRED);
            assertThat(receiver.calls()).isEmpty();
            assertThat(calls.agrees(receiver.url())).isFalse();
            assertThat(calls.isAllowed(receiver.url())).isFalse();
        }
    }

    @Test
    void an_address_is_a_host_reached_by_an_allowed_scheme() {
        assertThat(calls.isAllowed(URI.create("mailto:somebody"))).isFalse();
        assertThat(calls.isAllowed(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(calls.isAllowed(URI.create("https://localhost/"))).isFalse();
        assertThat(calls.isAllowed(URI.create("https://[::1]/"))).isFalse();
        assertThat(calls.isAllowed(URI.create("https://93.184.216.34/hook"))).isTrue();
    }
}
