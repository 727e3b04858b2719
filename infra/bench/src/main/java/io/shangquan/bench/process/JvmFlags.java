package io.shangquan.bench.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flags that the suite starts its processes with: a peer gets the same. */
public final class JvmFlags {

    private static final String SERVICES = "/io/shangquan/local/suite/services.json";

    private JvmFlags() {}

    /** Those of the gateway. */
    public static List<String> ofGateway() {
        try (InputStream in = JvmFlags.class.getResourceAsStream(SERVICES)) {
            JsonNode suite = JsonMapper.shared().readTree(Objects.requireNonNull(in));
            List<String> flags = new ArrayList<>();
            suite.path("jvm").forEach(flag -> flags.add(flag.asString()));
            for (JsonNode service : suite.path("services")) {
                if (service.path("name").asString().equals("gateway")) {
                    flags.add("-Xmx" + service.path("heap").asString());
                }
            }
            return flags;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
