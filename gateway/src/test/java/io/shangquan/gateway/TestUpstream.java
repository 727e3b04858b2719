package io.shangquan.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A service behind the edge: remembers what it has seen, answers as it is told. */
final class TestUpstream {

    /** Where nobody listens. */
    static final String NOBODY = "http://127.0.0.1:1";

    static final HttpHandler USUAL = exchange -> answer(exchange, 200, "upstream");

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile HttpHandler handler = USUAL;

    private TestUpstream(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * A request.
     *
     * @param path with its query
     */
    record Seen(String path, Headers headers, String body) {

        @Nullable
        String header(String name) {
            return headers.getFirst(name);
        }
    }

    static TestUpstream start() {
        try {
            return new TestUpstream(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Seen> seen() {
        return seen;
    }

    /** From now on, requests are answered so. */
    void answers(HttpHandler next) {
        handler = next;
    }

    /** As if it had just been started. */
    void forget() {
        seen.clear();
        handler = USUAL;
    }

    static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        handler.handle(exchange);
    }
}
