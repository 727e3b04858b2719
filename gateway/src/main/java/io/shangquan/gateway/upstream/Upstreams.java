package io.shangquan.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.shangquan.gateway.edge.EdgePath;
import io.shangquan.gateway.upstream.UpstreamProperties.Cell;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All services, and which of them a district has for itself. */
@Component
@EnableConfigurationProperties(UpstreamProperties.class)
public class Upstreams {

    private final CircuitBreakerRegistry breakers;
    private final LongSupplier nanos;
    private final Map<String, Upstream> shared;
    private final Map<String, Map<String, Upstream>> byDistrict;

    /** @throws IllegalArgumentException if the configuration names what cannot be: the message says what */
    Upstreams(UpstreamProperties properties, CircuitBreakerRegistry breakers, LongSupplier nanos) {
        this.breakers = breakers;
        this.nanos = nanos;
        this.shared = upstreams(properties.services(), "");
        this.byDistrict = cells(properties.cells());
    }

    /** The service that everybody shares; null if there is none of that name. */
    public @Nullable Upstream find(String service) {
        return shared.get(service);
    }

    /**
     * The service that a request goes to.
     *
     * @throws IllegalStateException if a route names a service that has no address
     */
    Upstream get(String service, String rawPath) {
        if (!byDistrict.isEmpty()) {
            Upstream own = EdgePath.district(rawPath)
                    .map(byDistrict::get)
                    .map(cell -> cell.get(service))
                    .orElse(null);
            if (own != null) {
                return own;
            }
        }
        Upstream upstream = shared.get(service);
        if (upstream == null) {
            throw new IllegalStateException("shangquan.gateway.services names no address of " + service);
        }
        return upstream;
    }

    private Map<String, Map<String, Upstream>> cells(Map<String, Cell> cells) {
        Map<String, Map<String, Upstream>> pinned = new HashMap<>();
        cells.forEach((name, cell) -> {
            cell.services().keySet().forEach(this::requireKnown);
            Map<String, Upstream> own = upstreams(cell.services(), '@' + name);
            for (String district : cell.districts()) {
                if (pinned.put(district, own) != null) {
                    throw new IllegalArgumentException("district " + district + " is in two cells");
                }
            }
        });
        return Map.copyOf(pinned);
    }

    private void requireKnown(String service) {
        if (!shared.containsKey(service)) {
            throw new IllegalArgumentException("a cell names the service " + service + ", which does not exist");
        }
    }

    private Map<String, Upstream> upstreams(Map<String, List<URI>> services, String suffix) {
        Map<String, Upstream> made = new HashMap<>();
        services.forEach((name, uris) -> made.put(
                name,
                new Upstream(
                        uris.stream().map(uri -> new Address(uri, nanos)).toList(),
                        breakers.circuitBreaker(name + suffix))));
        return Map.copyOf(made);
    }
}
