package io.shangquan.notification.subscriber.webhook;

import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.subscriber.application.WebhookCalls;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Calls over HTTP. An address is looked up with every call, and one within our own network is not called: neither a host's name nor its address is ours
 * to trust. Answers are not read beyond their status and {@code Retry-After}.
 */
public final class HttpWebhookCalls implements WebhookCalls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final String ORIGIN = "WebHook-Request-Origin";
    private static final String ALLOWED = "WebHook-Allowed-Origin";
    private static final int GONE_STATUS = 410;

    private final RestClient client;
    private final InetAddressFilter allowed;
    private final List<String> schemes;
    private final String origin;

    /**
     * @param allowed which addresses may be called
     * @param schemes {@code https}, and {@code http} where a network of its own protects what is sent
     * @param origin what we call ourselves when we ask for agreement
     */
    public HttpWebhookCalls(InetAddressFilter allowed, List<String> schemes, String origin) {
        this.allowed = allowed;
        this.schemes = List.copyOf(schemes);
        this.origin = origin;
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withTimeouts(CONNECT, ANSWER)
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withInetAddressFilter(allowed);
        this.client = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings))
                .build();
    }

    @Override
    public boolean isAllowed(URI url) {
        String host = url.getHost();
        String scheme = url.getScheme();
        if (host == null || scheme == null || url.getUserInfo() != null || !schemes.contains(scheme)) {
            return false;
        }
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(allowed::matches);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public boolean agrees(URI url) {
        try {
            return Boolean.TRUE.equals(client.method(HttpMethod.OPTIONS)
                    .uri(url)
                    .header(ORIGIN, origin)
                    .exchange((request, response) -> {
                        String answer = response.getHeaders().getFirst(ALLOWED);
                        return response.getStatusCode().is2xxSuccessful()
                                && (origin.equals(answer) || "*".equals(answer));
                    }));
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public Handover post(URI url, Map<String, String> headers, String body) {
        try {
            Handover handover = client.post()
                    .uri(url)
                    .contentType(MediaType.parseMediaType("application/cloudevents+json"))
                    .headers(all -> headers.forEach(all::set))
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .exchange((request, response) -> handoverOf(response.getStatusCode(), response.getHeaders()));
            return Optional.ofNullable(handover).orElseGet(() -> Handover.deferred("no-answer"));
        } catch (RuntimeException e) {
            // Whatever it is: the attempt has failed, and must be written down as one.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Handover.deferred(cause.getClass().getSimpleName());
        }
    }

    private static Handover handoverOf(HttpStatusCode status, HttpHeaders headers) {
        String detail = Integer.toString(status.value());
        if (status.is2xxSuccessful()) {
            return Handover.accepted(detail);
        }
        if (status.value() == GONE_STATUS) {
            return Handover.refused(detail);
        }
        return new Handover(Handover.Outcome.DEFERRED, detail, pauseIn(headers.getFirst(HttpHeaders.RETRY_AFTER)));
    }

    /** {@code Retry-After} in seconds; a date, or what is longer than a day, is not followed. */
    private static @Nullable Duration pauseIn(@Nullable String retryAfter) {
        return Optional.ofNullable(retryAfter)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .filter(pause -> pause.compareTo(LONGEST_PAUSE) <= 0)
                .orElse(null);
    }
}
