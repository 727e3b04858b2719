package io.shangquan.gateway.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of a service.
 *
 * @param json the document, UTF-8
 * @param etag strong, of its content
 */
record ApiDocument(String json, String etag) {

    /** Paths are relative to where the document is read: to the edge. */
    private static final Map<String, String> HERE = Map.of("url", "/");

    /**
     * The document as it is shown: a service names its own address as server, which is nobody's business and out of reach.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON object
     */
    static ApiDocument of(byte[] described, JsonMapper mapper) {
        ObjectNode document = mapper.readValue(described, ObjectNode.class);
        document.putArray("servers").addPOJO(HERE);
        byte[] shown = mapper.writeValueAsBytes(document);
        return new ApiDocument(new String(shown, StandardCharsets.UTF_8), '"' + digest(shown) + '"');
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
