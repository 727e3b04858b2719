package io.shangquan.bench.peer;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/** Answers everything with the same kilobyte of JSON, as fast as can be. */
public final class TrivialUpstream {

    private static final byte[] BODY = ("{\"items\":[\"" + "x".repeat(1_000) + "\"]}").getBytes(StandardCharsets.UTF_8);

    private TrivialUpstream() {}

    /** Listens at the port of the first argument until it is stopped. */
    public static void main(String... arguments) {
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .handle((request, response) -> response.header(HttpHeaderNames.CONTENT_TYPE, "application/json")
                        .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(BODY.length))
                        .sendByteArray(Mono.just(BODY)))
                .bindNow()
                .onDispose()
                .block();
    }
}
