package io.shangquan.local.infrastructure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Tells over HTTP that everything is up ({@code /health}), and which mail came ({@code /mail}, {@code /mail?to=…}). */
final class StatusEndpoint implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final MailSink mail;

    private StatusEndpoint(HttpServer server, MailSink mail) {
        this.server = server;
        this.mail = mail;
    }

    static StatusEndpoint start(InetSocketAddress address, MailSink mail) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        StatusEndpoint endpoint = new StatusEndpoint(server, mail);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/health", exchange -> endpoint.answer(exchange, 200, Map.of("status", "UP")));
        server.createContext("/mail", endpoint::mail);
        server.start();
        return endpoint;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void mail(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String to = query != null && query.startsWith("to=") ? query.substring("to=".length()) : "";
        try {
            List<MailSink.Mail> found = mail.received().stream()
                    .filter(one -> to.isEmpty() || one.to().contains(to))
                    .toList();
            answer(exchange, 200, found);
        } catch (MessagingException failed) {
            answer(exchange, 500, Map.of("error", "A mail that was received cannot be read"));
        }
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            byte[] json = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, json.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(json);
            }
        }
    }
}
