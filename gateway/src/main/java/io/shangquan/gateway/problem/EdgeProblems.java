package io.shangquan.gateway.problem;

import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.problem.ProblemTexts;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
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

    private final ProblemDocuments problems;
    private final JsonMapper json;

    EdgeProblems(ProblemDocuments problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(fault);
        }
        ProblemException problem = problemOf(fault);
        HttpHeaders headers = response.getHeaders();
        response.setStatusCode(HttpStatusCode.valueOf(problem.problem().status()));
        headers.setContentType(MediaType.parseMediaType(ProblemDocuments.MEDIA_TYPE));
        if (problem.problem().status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        DataBuffer body = response.bufferFactory()
                .wrap(json.writeValueAsBytes(problems.write(
                        problem,
                        ProblemTexts.choose(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)),
                        exchange.getRequest().getURI().getRawPath(),
                        null)));
        return response.writeWith(Mono.just(body));
    }

    private static ProblemException problemOf(@Nullable Throwable fault) {
        return switch (fault) {
            case ProblemException problem -> problem;
            case ResponseStatusException status
            when status.getStatusCode().value() == HttpStatus.NOT_FOUND.value() ->
                ProblemException.of(PlatformProblem.NOT_FOUND);
            case ResponseStatusException status
            when status.getStatusCode().value() == HttpStatus.GATEWAY_TIMEOUT.value() ->
                ProblemException.of(PlatformProblem.UPSTREAM_TIMEOUT).retryAfter(TRY_AGAIN);
            case TimeoutException _ ->
                ProblemException.of(PlatformProblem.UPSTREAM_TIMEOUT).retryAfter(TRY_AGAIN);
            case ConnectException _ ->
                ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN);
            case null -> ProblemException.of(PlatformProblem.INTERNAL);
            default -> {
                LOG.error("a request failed at the edge", fault);
                yield ProblemException.of(PlatformProblem.INTERNAL);
            }
        };
    }
}
