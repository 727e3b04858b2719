package io.shangquan.platform.core.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The platform's two ways with JSON. */
public final class PlatformJson {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT = 262_144;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_NAME = 256;

    private PlatformJson() {}

    /** Limits of what is read from outside. */
    public static JsonFactoryBuilder limit(JsonFactoryBuilder builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT)
                        .maxNumberLength(MAX_NUMBER)
                        .maxNameLength(MAX_NAME)
                        .build());
    }

    /** What is sent by clients: nothing unknown, nothing twice, nothing converted in silence. */
    public static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new StrictStrings());
    }

    /** A strict mapper of its own, for whom no Spring context has one. */
    public static JsonMapper strict() {
        return strict(JsonMapper.builder(limit(JsonFactory.builder()).build())).build();
    }

    /** What the platform itself has written: fields of a newer version are passed over. */
    public static JsonMapper lenient() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
