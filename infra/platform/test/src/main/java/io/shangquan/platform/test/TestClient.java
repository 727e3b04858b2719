package io.shangquan.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one service, for one person. Sends what the platform asks of every request unless a test says otherwise. */
public final class TestClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final String authorization;

    private TestClient(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** A client of the service at a port. */
    public static TestClient at(int port, String authorization) {
        return new TestClient("http://127.0.0.1:" + port, authorization);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts under a new key. */
    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    /** Posts under a key. */
    public Answer post(String path, String json, String key) {
        return send(request(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts against a version that was read. */
    public Answer postAt(String path, String json, String etag) {
        return postAt(path, json, etag, UUID.randomUUID().toString());
    }

    /** Posts against a version that was read, under a key. */
    public Answer postAt(String path, String json, String etag, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request with the caller's token and JSON as its media type. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The problem's code, or the status if it is not a problem. */
        public String code() {
            boolean problem = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/problem+json"))
                    .isPresent();
            return problem ? json().path("code").asString() : Integer.toString(status());
        }

        /** A header, or nothing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String etag() {
            return header("ETag");
        }

        /** The id at the end of {@code Location}. */
        public String createdId() {
            String location = header("Location");
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }
}
