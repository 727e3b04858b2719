package io.shangquan.local.suite;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The realm of the demonstration as a suite imports it: the console is let in from wherever this suite serves it. */
final class DemoRealm {

    private static final String CONSOLE = "shangquan-console";
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoRealm() {}

    /**
     * Copies the realm, and adds the gateway's address to the origins from which the console may ask for tokens. Keycloak takes any
     * port of a loopback address in a redirection, but none in an origin (CORS).
     *
     * @param gateway the gateway's base URL
     */
    static void copy(Path realm, Path to, String gateway) throws IOException {
        JsonNode read = JSON.readTree(realm);
        for (JsonNode client : read.path("clients")) {
            if (client.path("clientId").asString("").equals(CONSOLE)
                    && client.path("webOrigins") instanceof ArrayNode origins
                    && origins.valueStream()
                            .noneMatch(origin -> origin.asString("").equals(gateway))) {
                origins.add(gateway);
            }
        }
        JSON.writeValue(to, read);
    }
}
