package io.shangquan.gateway.trace;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Gives every request its trace, and every answer the request's id. */
@Component
public class Traces {

    private final LongSupplier nanos;
    private final RandomGenerator random;
    private final double sampled;

    /** @param sampled share of the traces begun here that the services record, 0 to 1 */
    Traces(
            LongSupplier nanos,
            RandomGenerator random,
            @Value("${management.tracing.sampling.probability}") double sampled) {
        this.nanos = nanos;
        this.random = random;
        this.sampled = sampled;
    }

    /** To be called once, when the request arrives. */
    public void begin(ServerWebExchange exchange) {
        Trace trace = Trace.read(exchange.getRequest().getHeaders(), random, sampled, nanos.getAsLong());
        trace.keep(exchange);
        exchange.getResponse().getHeaders().set(Trace.REQUEST_ID, trace.requestId());
    }
}
