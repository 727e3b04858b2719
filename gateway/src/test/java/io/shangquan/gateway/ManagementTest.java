package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

class ManagementTest extends EdgeFixture {

    @LocalManagementPort
    int managementPort;

    @Test
    void what_the_edge_does_can_be_measured() {
        office().get(LEDGER);
        anybody().get(LEDGER);
        anybody().get("/console-config.json");
        office().get(DEMANDS);

        String metrics = management().get("/actuator/prometheus").response().body();

        assertThat(metrics)
                .containsPattern("gateway_requests_seconds_count\\{[^}]*outcome=\"2xx\",service=\"ledger\"[^}]*} [1-9]")
                .containsPattern("gateway_requests_seconds_count\\{[^}]*outcome=\"4xx\",service=\"edge\"[^}]*} [1-9]")
                .containsPattern("gateway_requests_seconds_count\\{[^}]*outcome=\"2xx\",service=\"edge\"[^}]*} [1-9]")
                .containsPattern("gateway_requests_seconds_count\\{[^}]*outcome=\"5xx\",service=\"demand\"[^}]*} [1-9]")
                .containsPattern("resilience4j_circuitbreaker_state\\{[^}]*name=\"demand\"");
    }

    @Test
    void the_management_port_serves_health_and_neither_routes_nor_the_client() {
        assertThat(management().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(management().get("/").status()).isEqualTo(404);
        assertThat(management().get(LEDGER).status()).isEqualTo(404);
        assertThat(UPSTREAM.seen()).isEmpty();
    }

    private TestClient management() {
        return TestClient.at(managementPort, "");
    }
}
