package io.shangquan.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.core.problem.ProblemCatalogue;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The API of a service is what {@code infra/contracts} publishes of it, and its problems are in the catalogue, which is written to
 * {@code target/catalogue}. A service extends this class and adds nothing; {@code infra/contracts/accept SERVICE} publishes an API that is
 * new or has grown compatibly.
 */
@ServiceTest
public abstract class PublishedApiTest {

    private static final String ACCEPT = "shangquan.api.accept";
    private static final Path CATALOGUE = Path.of("target/catalogue");

    @LocalServerPort
    private int port;

    @Value("${spring.application.name}")
    private String service = "";

    @Autowired
    private List<ProblemCodes> problems = List.of();

    @Autowired
    private ProblemTexts texts = ProblemTexts.load(PublishedApiTest.class.getClassLoader());

    @Test
    void the_api_is_what_was_published() {
        JsonNode current = described();
        boolean accepted = Boolean.getBoolean(ACCEPT);
        JsonNode published = ApiDocument.published(service).orElse(null);

        if (published != null) {
            assertThat(ApiCompatibility.breaks(published, current))
                    .as(
                            "clients of %s would break: keep what was published, or delete its document on purpose",
                            service)
                    .isEmpty();
        }
        if (accepted) {
            ApiDocument.publish(service, current);
        } else {
            assertThat(current)
                    .as("the API of %s has changed: publish it with infra/contracts/accept %s", service, service)
                    .isEqualTo(published);
        }
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_takes_and_gives() {
        List<JsonNode> operations = described()
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();

        assertThat(operations)
                .isNotEmpty()
                .extracting(operation -> operation.path("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("tags")).hasSize(1);
            assertThat(operation.path("responses").has("default")).isTrue();
            assertThat(operation.path("x-door").isString())
                    .as("%s", operation.path("operationId"))
                    .isTrue();
        });
    }

    @Test
    void every_problem_has_its_texts_and_is_in_the_catalogue() throws IOException {
        Files.createDirectories(CATALOGUE);
        Files.writeString(CATALOGUE.resolve("problems.md"), ProblemCatalogue.markdown(problems, texts));

        List<ProblemCode> codes =
                problems.stream().flatMap(owned -> owned.codes().stream()).toList();
        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts.missing(code)).isEmpty());
        assertThat(codes.stream()
                        .collect(Collectors.groupingBy(
                                ProblemCode::code, Collectors.mapping(ProblemCode::status, Collectors.toSet()))))
                .as("a code has one status")
                .allSatisfy((code, statuses) -> assertThat(statuses).as(code).hasSize(1));
    }

    private JsonNode described() {
        TestClient.Answer answer = TestClient.at(port, "").get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        return ApiDocument.normalised(answer.json());
    }
}
