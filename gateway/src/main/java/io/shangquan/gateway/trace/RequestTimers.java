package io.shangquan.gateway.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Counts and times what is answered, by service and class of status. */
@Component
public class RequestTimers {

    private static final String NO_SERVICE = "edge";
    private static final int CLASSES = 6;
    private static final int HUNDRED = 100;

    private final MeterRegistry registry;
    private final LongSupplier nanos;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    RequestTimers(MeterRegistry registry, LongSupplier nanos) {
        this.registry = registry;
        this.nanos = nanos;
    }

    /** The head of the answer is there, its status too unless it is 200. */
    public void answered(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        answered(exchange, status == null ? HttpStatus.OK.value() : status.value());
    }

    /**
     * The head of the answer is known.
     *
     * @param status of the answer, 100 to 599
     */
    public void answered(ServerWebExchange exchange, int status) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        String service = route == null ? NO_SERVICE : route.getUri().getHost();
        Timer[] byClass = timers.get(service);
        if (byClass == null) {
            byClass = timers.computeIfAbsent(service, this::register);
        }
        long taken = nanos.getAsLong() - Trace.of(exchange).begun();
        byClass[Math.clamp(status / HUNDRED, 1, CLASSES - 1)].record(taken, TimeUnit.NANOSECONDS);
    }

    private Timer[] register(String service) {
        Timer[] byClass = new Timer[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            byClass[i] = Timer.builder(EdgeMetric.REQUESTS.key())
                    .description("from the arrival of a request to the head of its answer")
                    .tag(EdgeMetric.SERVICE.key(), service)
                    .tag(EdgeMetric.OUTCOME.key(), i + "xx")
                    .register(registry);
        }
        return byClass;
    }
}
