package io.shangquan.gateway.upstream;

import io.netty.util.Timeout;
import io.netty.util.Timer;
import io.shangquan.gateway.trace.RequestTimers;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sends a request to the service that its route names ({@code service://<name>}), unless the service's breaker is open. Stands where
 * the framework would work out the address of a request, and in its stead.
 */
@Component
class UpstreamFilter implements GlobalFilter, Ordered {

    /** In a route's metadata: its answers may take as long as they like to begin. */
    private static final String UNHURRIED = "unhurried";

    private final Upstreams upstreams;
    private final RequestTimers timers;
    private final Function<Runnable, Timeout> alarm;

    /** @param patience how long a service may take until it begins to answer */
    UpstreamFilter(
            Upstreams upstreams,
            RequestTimers timers,
            Timer timer,
            @Value("${shangquan.gateway.response-timeout}") Duration patience) {
        this.upstreams = upstreams;
        this.timers = timers;
        long nanos = patience.toNanos();
        this.alarm = expiry -> timer.newTimeout(ring -> expiry.run(), nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public int getOrder() {
        return RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        Upstream upstream = upstreams.get(
                route.getUri().getHost(), exchange.getRequest().getURI().getRawPath());
        if (!upstream.breaker().tryAcquirePermission()) {
            return Mono.error(ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(upstream.pause()));
        }
        boolean unhurried = route.getMetadata().containsKey(UNHURRIED);
        return new UpstreamCall(upstream, exchange, chain, timers).send(unhurried ? null : alarm);
    }
}
