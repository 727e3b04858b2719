package io.shangquan.gateway.console;

import io.shangquan.gateway.config.PublicPort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;
import org.springframework.web.reactive.resource.ResourceWebHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The files of the web client, after everything else. A file that the build has also left compressed ({@code .br}, {@code .gz}) is
 * sent so to whom accepts it, in the order of the request; nothing is compressed here.
 */
@Component
class ConsoleFiles extends SimpleUrlHandlerMapping {

    /** Files whose names hold a hash of their content. */
    static final String ASSETS = "/assets/";

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final PublicPort port;

    ConsoleFiles(PublicPort port, ConsoleProperties console, ContentTags tags, ResourceLoader loader) throws Exception {
        this.port = port;
        setOrder(Ordered.LOWEST_PRECEDENCE);
        CacheControl forEver = CacheControl.maxAge(A_YEAR).cachePublic().immutable();
        setUrlMap(Map.of(
                ASSETS + "**",
                files(console.location() + "assets/", forEver, tags, loader),
                "/**",
                files(console.location(), CacheControl.noCache(), tags, loader)));
    }

    @Override
    public Mono<Object> getHandlerInternal(ServerWebExchange exchange) {
        return port.received(exchange) ? super.getHandlerInternal(exchange) : Mono.empty();
    }

    private static ResourceWebHandler files(
            String location, CacheControl caching, ContentTags tags, ResourceLoader loader) throws Exception {
        ResourceWebHandler files = new ResourceWebHandler();
        files.setResourceLoader(loader);
        files.setLocationValues(List.of(location));
        files.setResourceResolvers(List.of(new EncodedResourceResolver(), new PathResourceResolver()));
        files.setMediaTypes(Map.of("webmanifest", MediaType.valueOf("application/manifest+json")));
        files.setCacheControl(caching);
        // Not by time: the entries of a jar that is built reproducibly are all of the same moment, build after build.
        files.setUseLastModified(false);
        files.setEtagGenerator(tags::of);
        files.afterPropertiesSet();
        return files;
    }
}
