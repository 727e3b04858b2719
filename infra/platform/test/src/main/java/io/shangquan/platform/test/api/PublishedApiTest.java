package io.shangquan.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The API of a service is what {@code infra/contracts} publishes of it. A service extends this class and adds nothing;
 * {@code infra/contracts/accept SERVICE} publishes an API that is new or has grown compatibly.
 */
@ServiceTest
public abstract class PublishedApiTest {

    private static final String ACCEPT = "shangquan.api.accept";

    @LocalServerPort
    private int port;

    @Value("${spring.application.name}")
    private String service = "";

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

    private JsonNode described() {
        TestClient.Answer answer = TestClient.at(port, "").get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        return ApiDocument.normalised(answer.json());
    }
}
