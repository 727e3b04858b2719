package io.shangquan.gateway.trace;

import java.util.random.RandomGenerator;
import org.springframework.web.server.ServerWebExchange;

/** Traces for tests of the parts that need one. */
public final class TestTraces {

    private TestTraces() {}

    /** Begins the trace of a request. */
    public static void begin(ServerWebExchange exchange) {
        new Traces(System::nanoTime, RandomGenerator.getDefault(), 1).begin(exchange);
    }
}
