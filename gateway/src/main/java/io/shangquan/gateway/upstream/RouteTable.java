package io.shangquan.gateway.upstream;

import io.shangquan.gateway.config.PublicPort;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.event.RefreshRoutesResultEvent;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.handler.predicate.PredicateDefinition;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Finds a request's route by its path alone, in a list. The framework does it by a chain of publishers for every request, which takes
 * longer than all that the edge asks of a request; here it does so only until the list is there.
 */
@Component
class RouteTable extends RoutePredicateHandlerMapping implements ApplicationListener<RefreshRoutesResultEvent> {

    private final PublicPort port;
    private final RouteLocator locator;
    private final Map<String, List<PathPattern>> patterns;
    private volatile List<Row> rows = List.of();

    /** @throws IllegalStateException if a route has a predicate other than {@code Path} */
    RouteTable(
            PublicPort port,
            FilteringWebHandler handler,
            RouteLocator locator,
            GatewayProperties properties,
            GlobalCorsProperties cors,
            Environment environment) {
        super(handler, locator, cors, environment);
        // Ahead of the catalogue and the console: nearly everything is for a service.
        setOrder(HIGHEST_PRECEDENCE);
        this.port = port;
        this.locator = locator;
        this.patterns =
                properties.getRoutes().stream().collect(Collectors.toMap(RouteDefinition::getId, RouteTable::patterns));
    }

    @Override
    public void onApplicationEvent(RefreshRoutesResultEvent event) {
        var _ = locator.getRoutes()
                .map(route -> new Row(patterns.getOrDefault(route.getId(), List.of()), route))
                .collectList()
                .subscribe(found -> rows = List.copyOf(found));
    }

    @Override
    protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
        if (!port.received(exchange)) {
            return Mono.empty();
        }
        List<Row> known = rows;
        if (known.isEmpty()) {
            return super.lookupRoute(exchange);
        }
        PathContainer path = exchange.getRequest().getPath();
        for (Row row : known) {
            if (row.matches(path)) {
                return Mono.just(row.route());
            }
        }
        return Mono.empty();
    }

    private static List<PathPattern> patterns(RouteDefinition route) {
        List<PredicateDefinition> predicates = route.getPredicates();
        if (predicates.size() != 1 || !"Path".equals(predicates.getFirst().getName())) {
            throw new IllegalStateException("route " + route.getId() + " is not chosen by its path alone");
        }
        return predicates.getFirst().getArgs().values().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /** A route, and the paths that lead to it. */
    private record Row(List<PathPattern> patterns, Route route) {

        boolean matches(PathContainer path) {
            for (PathPattern pattern : patterns) {
                if (pattern.matches(path)) {
                    return true;
                }
            }
            return false;
        }
    }
}
