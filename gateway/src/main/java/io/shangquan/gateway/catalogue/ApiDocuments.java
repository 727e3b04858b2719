package io.shangquan.gateway.catalogue;

import io.shangquan.gateway.upstream.Upstream;
import io.shangquan.gateway.upstream.Upstreams;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services for their OpenAPI documents: each at most once a minute, however many want to read it. */
@Component
class ApiDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDocuments.class);
    private static final String PATH = "/v3/api-docs";
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;
    private final HttpClient client;
    private final JsonMapper json;
    private final Map<String, Mono<ApiDocument>> documents = new ConcurrentHashMap<>();

    ApiDocuments(Upstreams upstreams, HttpClient client, JsonMapper json) {
        this.upstreams = upstreams;
        this.client = client;
        this.json = json;
    }

    /** The document of a service of the catalogue; nothing if the service is away. */
    Mono<ApiDocument> find(Api api) {
        return documents.computeIfAbsent(
                api.name(),
                name -> Mono.defer(() -> ask(name)).cache(found -> FRESH, fault -> TRY_AGAIN, () -> TRY_AGAIN));
    }

    private Mono<ApiDocument> ask(String service) {
        Upstream upstream = upstreams.find(service);
        if (upstream == null) {
            return Mono.empty();
        }
        return Mono.defer(() -> client.get()
                        .uri(upstream.resolve(PATH, null))
                        .responseSingle((head, body) ->
                                head.status().code() == HttpStatus.OK.value() ? body.asByteArray() : Mono.empty()))
                .retry(upstream.attempts() - 1L)
                .timeout(PATIENCE)
                .map(described -> ApiDocument.of(described, json))
                .onErrorResume(fault -> {
                    LOG.info("{} does not describe itself now: {}", service, fault.toString());
                    return Mono.empty();
                });
    }
}
