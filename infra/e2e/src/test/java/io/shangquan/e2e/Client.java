package io.shangquan.e2e;

import static java.net.URLEncoder.encode;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends single requests through the gateway, well-formed or not, and takes each answer as it is. */
record Client(RunningSuite suite) {

    private static final String API = "/api/v1/districts/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A path within a district. */
    static String in(String district, String path) {
        return API + district + path;
    }

    Reply get(String account, String path) throws IOException, InterruptedException {
        return send("GET", path, bearer(suite.token(account)), "");
    }

    /** A new command, with a key of its own. */
    Reply post(String account, String path, String body) throws IOException, InterruptedException {
        return post(account, path, newKey(), body);
    }

    Reply post(String account, String path, String key, String body) throws IOException, InterruptedException {
        Map<String, String> headers = bearer(suite.token(account));
        headers.put("Idempotency-Key", key);
        return send("POST", path, headers, body);
    }

    /** A change of what the sender has seen in a version. */
    Reply change(String account, String path, String version, String body) throws IOException, InterruptedException {
        Map<String, String> headers = bearer(suite.token(account));
        headers.put("Idempotency-Key", newKey());
        headers.put("If-Match", version);
        return send("POST", path, headers, body);
    }

    /** A workbook, to be checked or applied. */
    Reply upload(String account, String path, byte[] workbook) throws IOException, InterruptedException {
        return upload(account, path, WORKBOOK, workbook);
    }

    /** A table of any type. */
    Reply upload(String account, String path, String type, byte[] table) throws IOException, InterruptedException {
        Map<String, String> headers = bearer(suite.token(account));
        headers.put("Idempotency-Key", newKey());
        headers.put("Content-Type", type);
        return send("POST", path, headers, ofByteArray(table));
    }

    /** A form as a foreign client sends it, with nothing of ours in its headers. */
    Reply form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), ofString(form));
    }

    Reply send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(headers);
        if (!body.isEmpty()) {
            all.put("Content-Type", "application/json");
        }
        return send(method, path, all, ofString(body));
    }

    private Reply send(String method, String path, Map<String, String> headers, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(suite.addresses().gateway()).resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        headers.forEach(request::header);
        return Reply.of(suite.http().send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    static Map<String, String> bearer(String token) {
        return new TreeMap<>(Map.of("Authorization", "Bearer " + token));
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
