package io.shangquan.gateway.upstream;

import io.netty.util.Timeout;
import io.shangquan.gateway.trace.RequestTimers;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.Context;

/**
 * One request on its way to a service. It ends, as far as the breaker and the time it may take are concerned, with the head of the
 * answer: how long a body or a stream lasts says nothing about the service.
 *
 * <p>What counts against a service: no connection, a connection that breaks, no answer in time to a request that was sent whole, and
 * 503 and 504. A 500 does not: it tells of one fault in a service that is there for everything else.
 */
final class UpstreamCall {

    private final Upstream upstream;
    private final ServerWebExchange exchange;
    private final GatewayFilterChain chain;
    private final RequestTimers timers;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final long begun;
    private volatile boolean sentWhole;
    private volatile Address address;
    private int attempt = 1;

    /** @param exchange for which the breaker has given its permission */
    UpstreamCall(Upstream upstream, ServerWebExchange exchange, GatewayFilterChain chain, RequestTimers timers) {
        this.upstream = upstream;
        this.chain = chain;
        this.timers = timers;
        this.sentWhole = !hasBody(exchange.getRequest());
        this.exchange = sentWhole
                ? exchange
                : exchange.mutate().request(new Watched(exchange.getRequest())).build();
        this.address = upstream.next();
        this.begun = upstream.breaker().getCurrentTimestamp();
    }

    /**
     * Sends it, to the next address if nobody listens at the first.
     *
     * @param alarm starts to wait for as long as an answer may take, and then runs what it is given; null to wait for ever
     */
    Mono<Void> send(@Nullable Function<Runnable, Timeout> alarm) {
        return Mono.create(answer -> {
            Timeout timeout = alarm == null ? null : alarm.apply(() -> expired(answer));
            answer.onCancel(() -> {
                if (end(timeout)) {
                    upstream.breaker().releasePermission();
                }
            });
            answer.onDispose(offer().subscribe(
                            null,
                            fault -> {
                                if (end(timeout)) {
                                    failed(fault);
                                    answer.error(fault);
                                }
                            },
                            () -> {
                                if (end(timeout)) {
                                    answered();
                                    answer.success();
                                }
                            },
                            Context.of(answer.contextView())));
        });
    }

    private boolean end(@Nullable Timeout timeout) {
        if (timeout != null) {
            timeout.cancel();
        }
        return ended.compareAndSet(false, true);
    }

    private void expired(MonoSink<Void> answer) {
        if (ended.compareAndSet(false, true)) {
            TimeoutException fault = new TimeoutException(upstream.breaker().getName() + " did not answer in time");
            failed(fault);
            answer.error(fault);
        }
    }

    private Mono<Void> offer() {
        URI uri = exchange.getRequest().getURI();
        exchange.getAttributes()
                .put(
                        ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR,
                        address.resolve(uri.getRawPath(), uri.getRawQuery()));
        return chain.filter(exchange).onErrorResume(UpstreamCall::neverArrived, this::offerElsewhere);
    }

    private Mono<Void> offerElsewhere(Throwable refusal) {
        address.refused();
        if (attempt >= upstream.attempts()) {
            return Mono.error(refusal);
        }
        attempt++;
        address = upstream.next();
        exchange.getAttributes().remove(ServerWebExchangeUtils.GATEWAY_ALREADY_ROUTED_ATTR);
        return offer();
    }

    private void answered() {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        int code = status == null ? HttpStatus.OK.value() : status.value();
        timers.answered(exchange, code);
        if (code == HttpStatus.SERVICE_UNAVAILABLE.value() || code == HttpStatus.GATEWAY_TIMEOUT.value()) {
            address.failed();
            count(new UnavailableAnswer(code));
        } else {
            address.answered();
            upstream.breaker().onSuccess(elapsed(), upstream.breaker().getTimestampUnit());
        }
    }

    private void failed(Throwable fault) {
        if (neverArrived(fault)) {
            count(fault);
        } else if (fault instanceof IOException || (fault instanceof TimeoutException && sentWhole)) {
            address.failed();
            count(fault);
        } else {
            upstream.breaker().releasePermission();
        }
    }

    private void count(Throwable fault) {
        upstream.breaker().onError(elapsed(), upstream.breaker().getTimestampUnit(), fault);
    }

    private long elapsed() {
        return upstream.breaker().getCurrentTimestamp() - begun;
    }

    /** Nothing of the request has left: it may be sent again, whatever it asks for. */
    private static boolean neverArrived(Throwable fault) {
        return fault instanceof ConnectException
                || fault instanceof NoRouteToHostException
                || fault instanceof UnknownHostException;
    }

    private static boolean hasBody(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Notices when all of the body has been sent: who sends slowly must not make a service look slow. */
    private final class Watched extends ServerHttpRequestDecorator {

        Watched(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().doOnComplete(() -> sentWhole = true);
        }
    }

    /** The service says that it cannot answer now. Made without a stack trace: it is only counted. */
    private static final class UnavailableAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        UnavailableAnswer(int status) {
            super(Integer.toString(status), null, false, false);
        }
    }
}
