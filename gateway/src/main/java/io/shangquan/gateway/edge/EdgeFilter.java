package io.shangquan.gateway.edge;

import io.shangquan.gateway.config.PublicPort;
import io.shangquan.gateway.console.ConsolePages;
import io.shangquan.gateway.trace.RequestTimers;
import io.shangquan.gateway.trace.Traces;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Every request passes here first: it gets its trace, its answer the headers that all have, and then it goes where its path leads to. What
 * leads nowhere is not found. The catalogue of APIs and the files of the web client are for everybody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EdgeFilter implements WebFilter {

    private final PublicPort port;
    private final Traces traces;
    private final AnswerHeaders answers;
    private final ServiceGuard guard;
    private final RequestTimers timers;

    EdgeFilter(PublicPort port, Traces traces, AnswerHeaders answers, ServiceGuard guard, RequestTimers timers) {
        this.port = port;
        this.traces = traces;
        this.answers = answers;
        this.guard = guard;
        this.timers = timers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!port.received(exchange)) {
            return chain.filter(exchange);
        }
        String path = exchange.getRequest().getURI().getRawPath();
        Destination destination = EdgePath.destination(path);
        traces.begin(exchange);
        answers.prepare(exchange, destination);
        return switch (destination) {
            case SERVICE -> guard.pass(exchange, path, chain);
            case CATALOGUE -> open(exchange, chain);
            case CONSOLE -> open(ConsolePages.lead(exchange), chain);
            case NOWHERE -> Mono.error(ProblemException.of(PlatformProblem.NOT_FOUND));
        };
    }

    private Mono<Void> open(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).doOnSuccess(_ -> timers.answered(exchange));
    }
}
