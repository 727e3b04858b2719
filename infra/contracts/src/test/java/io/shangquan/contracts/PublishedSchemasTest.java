package io.shangquan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published schemas are for ever: a record must match its file, and a file may only grow. {@link AcceptSchemas} writes them. */
class PublishedSchemasTest {

    static Stream<Contract> contracts() {
        return Contract.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_record_is_what_its_published_schema_says(Contract contract) throws IOException {
        JsonNode current = RecordSchema.of(contract);
        if (Files.notExists(contract.schemaFile())) {
            fail("%s has no published schema: accept it with infra/contracts/accept", contract.type());
        }
        JsonNode published = JsonMapper.shared().readTree(Files.readString(contract.schemaFile()));

        assertThat(Compatibility.breaks(published, current))
                .as("%s breaks its published schema: make it a new version instead", contract.type())
                .isEmpty();
        assertThat(current)
                .as("%s has grown compatibly: accept it with infra/contracts/accept", contract.type())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_type_names_what_happened_and_its_version_but_no_class(Contract contract) {
        assertThat(contract.type()).matches("io\\.shangquan\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(contract.type()).doesNotContain(contract.shape().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_field_is_described(Contract contract) {
        Set<String> components = Stream.of(contract.shape().getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());

        assertThat(contract.fields().keySet()).isEqualTo(components);
        assertThat(contract.summary()).contains("Subject:");
    }

    @Test
    void no_published_schema_has_lost_its_record() throws IOException {
        Set<Path> expected = contracts().map(Contract::schemaFile).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Contract.SCHEMAS)) {
            List<Path> orphans = files.filter(file -> !expected.contains(file)).toList();
            assertThat(orphans)
                    .as("events of these types are still on the topics")
                    .isEmpty();
        }
    }
}
