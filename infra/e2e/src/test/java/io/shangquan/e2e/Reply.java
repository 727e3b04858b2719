package io.shangquan.e2e;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(int status, HttpHeaders headers, String text) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** A text of the body, by name. */
    String get(String field) {
        return json().path(field).asString("");
    }

    /** Status and code of a problem, as in {@code 404 not-found}. */
    String problem() {
        return status + " " + get("code");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version that the answer shows. */
    String version() {
        return header("ETag");
    }
}
