package io.shangquan.gateway.problem;

import io.shangquan.gateway.config.PublicPort;
import io.shangquan.gateway.trace.RequestTimers;
import io.shangquan.gateway.trace.Trace;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.problem.ProblemTexts;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Whatever ends a request at the edge, as a problem; ahead of the framework's own handler. */
@Component
@Order(-10)
class EdgeProblems implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EdgeProblems.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    /** Added before the fraction is cut off: who comes back must not come too early. */
    private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

    private final PublicPort port;
    private final RequestTimers timers;
    private final ProblemDocuments problems;
    private final JsonMapper json;

    EdgeProblems(PublicPort port, RequestTimers timers, ProblemDocuments problems, JsonMapper json) {
        this.port = port;
        this.timers = timers;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted() || !port.received(exchange)) {
            return Mono.error(fault);
        }
        String trace = Trace.of(exchange).id();
        ProblemException problem = problemOf(fault, trace);
        timers.answered(exchange, problem.problem().status());
        HttpHeaders headers = response.getHeaders();
        response.setStatusCode(HttpStatusCode.valueOf(problem.problem().status()));
        headers.setContentType(MediaType.parseMediaType(ProblemDocuments.MEDIA_TYPE));
        if (problem.problem().status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (fault instanceof MethodNotAllowedException method) {
            headers.setAllow(method.getSupportedMethods());
        }
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(retryAfter.plus(ALMOST_A_SECOND).toSeconds()));
        }
        DataBuffer body = response.bufferFactory()
                .wrap(json.writeValueAsBytes(problems.write(
                        problem,
                        ProblemTexts.choose(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)),
                        exchange.getRequest().getURI().getRawPath(),
                        trace)));
        return response.writeWith(Mono.just(body));
    }

    private static ProblemException problemOf(Throwable fault, String trace) {
        return switch (fault) {
            case ProblemException problem -> problem;
            case ResponseStatusException status -> problemOf(status, trace);
            case TimeoutException _ -> later(PlatformProblem.UPSTREAM_TIMEOUT);
            case ConnectException _ -> later(PlatformProblem.UNAVAILABLE);
            case IOException _ -> {
                LOG.warn("a service broke off, trace {}: {}", trace, fault.toString());
                yield later(PlatformProblem.UNAVAILABLE);
            }
            default -> internal(fault, trace);
        };
    }

    private static ProblemException problemOf(ResponseStatusException fault, String trace) {
        return switch (HttpStatus.resolve(fault.getStatusCode().value())) {
            case NOT_FOUND -> ProblemException.of(PlatformProblem.NOT_FOUND);
            case METHOD_NOT_ALLOWED -> ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
            case NOT_ACCEPTABLE -> ProblemException.of(PlatformProblem.NOT_ACCEPTABLE);
            case GATEWAY_TIMEOUT -> later(PlatformProblem.UPSTREAM_TIMEOUT);
            case null, default -> internal(fault, trace);
        };
    }

    private static ProblemException later(PlatformProblem problem) {
        return ProblemException.of(problem).retryAfter(TRY_AGAIN);
    }

    private static ProblemException internal(Throwable fault, String trace) {
        LOG.error("a request failed at the edge, trace {}", trace, fault);
        return ProblemException.of(PlatformProblem.INTERNAL);
    }
}
