package io.shangquan.gateway.catalogue;

import io.shangquan.gateway.edge.EdgePath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The catalogue over HTTP. */
@RestController
class CatalogueController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final Duration LIST = Duration.ofSeconds(10);
    private static final Duration DOCUMENT = Duration.ofMinutes(1);
    private static final Duration STYLE = Duration.ofHours(1);

    private final Catalogue catalogue;
    private final CataloguePage page;

    CatalogueController(Catalogue catalogue, CataloguePage page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    @GetMapping(EdgePath.CATALOGUE_PAGE)
    Mono<ResponseEntity<Object>> read() {
        return catalogue
                .list()
                .map(entries -> cached(LIST)
                        .varyBy(HttpHeaders.ACCEPT)
                        .contentType(HTML)
                        .body(page.html(entries)));
    }

    @GetMapping(EdgePath.CATALOGUE)
    Mono<ResponseEntity<Object>> list(@RequestHeader HttpHeaders headers) {
        return prefersPage(headers)
                ? read()
                : catalogue
                        .list()
                        .map(entries -> cached(LIST)
                                .varyBy(HttpHeaders.ACCEPT)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(new CatalogueResponse(entries)));
    }

    @GetMapping(EdgePath.CATALOGUE + "/{service}/openapi.json")
    Mono<ResponseEntity<String>> document(@PathVariable String service) {
        return catalogue
                .document(service)
                .map(document -> cached(DOCUMENT)
                        .eTag(document.etag())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(document.json()));
    }

    @GetMapping(EdgePath.CATALOGUE_STYLE)
    ResponseEntity<String> style() {
        return cached(STYLE).contentType(CSS).body(page.css());
    }

    /** Whether HTML is named, and not after JSON: what a browser sends, and no other client. */
    private static boolean prefersPage(HttpHeaders headers) {
        try {
            List<MediaType> accepted = headers.getAccept();
            return accepted.stream()
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML)
                            || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON))
                    .findFirst()
                    .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ResponseEntity.BodyBuilder cached(Duration age) {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(age).cachePublic());
    }
}
