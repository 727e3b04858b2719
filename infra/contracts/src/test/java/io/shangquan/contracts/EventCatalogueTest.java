package io.shangquan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the event catalogue to {@code target/catalogue}: AsyncAPI for programs, Markdown for people. */
class EventCatalogueTest {

    private static final Path CATALOGUE = Path.of("target/catalogue");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_catalogue_lists_every_event_with_an_example_that_its_schema_accepts() throws IOException {
        List<Contract> contracts = Contract.all();

        JsonNode asyncApi = EventCatalogue.asyncApi(contracts);
        String markdown = EventCatalogue.markdown(contracts);

        Files.createDirectories(CATALOGUE);
        Files.writeString(CATALOGUE.resolve("asyncapi.json"), PRETTY.writeValueAsString(asyncApi));
        Files.writeString(CATALOGUE.resolve("events.md"), markdown);
        assertThat(contracts).isNotEmpty().allSatisfy(contract -> {
            assertThat(markdown).contains("`" + contract.type() + "`");
            assertThat(asyncApi.path("components").path("messages").has(contract.type()))
                    .isTrue();
            assertThat(problemsOf(contract, EventExample.of(contract.shape()))).isEmpty();
        });
    }

    @Test
    void a_schema_refuses_an_event_that_lacks_a_required_field() {
        Contract contract = Contract.all().getFirst();

        assertThat(problemsOf(contract, Map.of())).isNotEmpty();
    }

    private static List<Error> problemsOf(Contract contract, Object data) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordSchema.of(contract));
        return schema.validate(PRETTY.<JsonNode>valueToTree(data));
    }
}
