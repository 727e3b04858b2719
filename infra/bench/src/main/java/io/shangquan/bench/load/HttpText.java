package io.shangquan.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as the bytes that go over a connection. */
public final class HttpText {

    private HttpText() {}

    /** A request for something, as a browser's client sends it. */
    public static byte[] get(URI server, String path, String authorization) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + common(server, authorization) + "\r\n");
    }

    /** A request that makes something. */
    public static byte[] post(URI server, String path, String authorization, String key, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return bytes("POST " + path + " HTTP/1.1\r\n" + common(server, authorization)
                + "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: " + length
                + "\r\n\r\n" + json);
    }

    private static String common(URI server, String authorization) {
        return "Host: " + server.getRawAuthority()
                + "\r\nUser-Agent: bench\r\nAccept: application/json\r\nAccept-Language: zh-CN\r\nAuthorization: "
                + authorization + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
