package io.shangquan.local.suite.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of the API.
 *
 * @param method of HTTP
 * @param path below the gateway, with its query
 * @param account user name of the account whose token goes with it
 * @param headers beside the token and the content type
 * @param body to be written as JSON; null for none
 */
public record ApiRequest(
        String method,
        String path,
        String account,
        Map<String, String> headers,
        @Nullable Object body) {

    public ApiRequest {
        headers = Map.copyOf(headers);
    }

    /** Reads something. */
    public static ApiRequest get(String account, String path) {
        return new ApiRequest("GET", path, account, Map.of(), null);
    }

    /** Makes something; sent twice with one key, it is made once. */
    public static ApiRequest create(String account, String path, String key, Object body) {
        return new ApiRequest("POST", path, account, Map.of("Idempotency-Key", key), body);
    }

    /**
     * Changes something.
     *
     * @param etag the version that the sender has seen
     */
    public static ApiRequest change(String account, String path, String key, String etag, Object body) {
        return new ApiRequest("POST", path, account, Map.of("Idempotency-Key", key, "If-Match", etag), body);
    }
}
