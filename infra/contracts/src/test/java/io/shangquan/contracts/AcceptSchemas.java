package io.shangquan.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the schemas of new records and of records that have grown compatibly; refuses every other change. */
public final class AcceptSchemas {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AcceptSchemas() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Contract.SCHEMAS);
        for (Contract contract : Contract.all()) {
            JsonNode current = RecordSchema.of(contract);
            if (Files.exists(contract.schemaFile())) {
                JsonNode published = PRETTY.readTree(Files.readString(contract.schemaFile()));
                List<String> breaks = Compatibility.breaks(published, current);
                if (!breaks.isEmpty()) {
                    throw new IllegalStateException(contract.type() + " must become a new version: " + breaks);
                }
            }
            Files.writeString(contract.schemaFile(), PRETTY.writeValueAsString(current) + "\n");
        }
    }
}
