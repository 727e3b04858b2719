package io.shangquan.gateway.edge;

import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.token.TokenRefused;
import io.shangquan.platform.security.token.TokenVerifier;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Lets a request through to the services only with a good token that reaches the district of its path, and not too often. What is out of
 * reach gets the same 404 as what does not exist.
 */
@Component
class ServiceGuard {

    private static final String BEARER = "Bearer ";
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final TrustedSender senders;
    private final OpenDoors doors;
    private final TokenVerifier verifier;
    private final DistrictDirectory districts;
    private final EdgeLimits limits;

    ServiceGuard(
            TrustedSender senders,
            OpenDoors doors,
            TokenVerifier verifier,
            DistrictDirectory districts,
            EdgeLimits limits) {
        this.senders = senders;
        this.doors = doors;
        this.verifier = verifier;
        this.districts = districts;
        this.limits = limits;
    }

    /** Lets it pass, or fails with the problem that says why not. */
    Mono<Void> pass(ServerWebExchange exchange, String path, WebFilterChain chain) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return doors.isOpen(exchange.getRequest())
                    ? letIn(exchange, path, chain)
                    : Mono.error(ProblemException.of(PlatformProblem.TOKEN_REQUIRED));
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Mono.error(ProblemException.of(PlatformProblem.TOKEN_INVALID));
        }
        return callerOf(authorization.substring(BEARER.length()).strip()).flatMap(caller -> {
            if (!reaches(caller, path)) {
                return Mono.error(ProblemException.of(PlatformProblem.NOT_FOUND));
            }
            return limit(caller.subject(), exchange, path, chain);
        });
    }

    /** Somebody without a token, at a door that is open: known by their address alone. */
    private Mono<Void> letIn(ServerWebExchange exchange, String path, WebFilterChain chain) {
        boolean nowhere = EdgePath.district(path)
                .filter(id -> districts.streetOf(id).isEmpty())
                .isPresent();
        return nowhere
                ? Mono.error(ProblemException.of(PlatformProblem.NOT_FOUND))
                : limit(senders.client(exchange.getRequest()), exchange, path, chain);
    }

    private Mono<Void> limit(String who, ServerWebExchange exchange, String path, WebFilterChain chain) {
        limits.take(who, EdgePath.district(path));
        limits.requireSize(path, exchange.getRequest().getHeaders().getContentLength());
        return chain.filter(exchange);
    }

    /** Nearly always known already; the first time, the issuer's keys may have to be fetched, off the event loop. */
    private Mono<Caller> callerOf(String token) {
        try {
            Optional<Caller> known = verifier.remembered(token);
            return known.map(Mono::just)
                    .orElseGet(() -> Mono.fromCallable(() -> verifier.verify(token))
                            .subscribeOn(Schedulers.boundedElastic())
                            .onErrorMap(TokenRefused.class, refused -> ProblemException.of(refused.reason()))
                            .onErrorMap(
                                    TokenVerifier.KeysAway.class,
                                    away -> ProblemException.of(PlatformProblem.UNAVAILABLE)
                                            .retryAfter(TRY_AGAIN)));
        } catch (TokenRefused e) {
            return Mono.error(ProblemException.of(e.reason()));
        }
    }

    private boolean reaches(Caller caller, String path) {
        Optional<String> district = EdgePath.district(path);
        return district.isEmpty()
                || districts
                        .streetOf(district.get())
                        .filter(street -> caller.reaching(district.get(), street)
                                .findAny()
                                .isPresent())
                        .isPresent();
    }
}
