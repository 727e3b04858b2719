package io.shangquan.gateway.catalogue;

import io.shangquan.gateway.catalogue.CatalogueResponse.Entry;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The services that have an API, in the order of the catalogue. */
@Component
class Catalogue {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final List<Api> apis;
    private final ApiDocuments documents;

    Catalogue(ApiDocuments documents, JsonMapper json) {
        this.documents = documents;
        this.apis = read(json);
    }

    /** Every service, and whether it answers. */
    Mono<List<Entry>> list() {
        return Flux.fromIterable(apis)
                .flatMapSequential(api -> documents.find(api).hasElement().map(available -> Entry.of(api, available)))
                .collectList();
    }

    /** The document of a service. Fails with {@code not-found} if there is no such service, {@code unavailable} if it is away. */
    Mono<ApiDocument> document(String service) {
        return apis.stream()
                .filter(api -> api.name().equals(service))
                .findFirst()
                .map(api -> documents
                        .find(api)
                        .switchIfEmpty(Mono.error(() ->
                                ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN))))
                .orElseGet(() -> Mono.error(ProblemException.of(PlatformProblem.NOT_FOUND)));
    }

    private static List<Api> read(JsonMapper json) {
        try (InputStream in = new ClassPathResource("catalogue/apis.json").getInputStream()) {
            return List.of(json.readValue(in, Api[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
