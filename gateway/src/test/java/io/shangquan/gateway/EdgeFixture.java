package io.shangquan.gateway;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The edge, started once for all tests that extend this. The ledger is an upstream of the test, activities are at two addresses of
 * which nobody listens at the first, messages at a second upstream; nobody listens where demands are.
 */
@ServiceTest
@Import(TestRevocations.class)
abstract class EdgeFixture {

    static final String OFFICE = "district-office@district/" + TestDistricts.GONGTI;
    static final String DISTRICT = "/api/v1/districts/" + TestDistricts.GONGTI;
    static final String LEDGER = DISTRICT + "/enterprises";
    static final String ACTIVITIES = DISTRICT + "/activities";
    static final String DEMANDS = DISTRICT + "/demands";
    static final TestUpstream UPSTREAM = TestUpstream.start();
    static final TestUpstream NOTIFICATION = TestUpstream.start();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void edge(DynamicPropertyRegistry properties) {
        properties.add("shangquan.gateway.services.organisation", UPSTREAM::uri);
        properties.add("shangquan.gateway.services.ledger", UPSTREAM::uri);
        properties.add("shangquan.gateway.services.event", () -> TestUpstream.NOBODY + "," + UPSTREAM.uri());
        properties.add("shangquan.gateway.services.notification", NOTIFICATION::uri);
        properties.add("shangquan.gateway.services.demand", () -> TestUpstream.NOBODY);
        properties.add("shangquan.gateway.response-timeout", () -> "3s");
        properties.add("shangquan.gateway.limits.person-per-second", () -> "20");
        properties.add("shangquan.gateway.console.location", () -> "classpath:/test-console/");
        properties.add("shangquan.gateway.console.identity-origin", () -> "https://id.example");
        properties.add("resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", () -> "500ms");
    }

    @BeforeEach
    void forget() {
        UPSTREAM.forget();
        NOTIFICATION.forget();
    }

    /** The office of a district, each time somebody else, so that nobody reaches a limit by chance. */
    TestClient office() {
        return TestClient.at(port, TestTokens.bearer(UUID.randomUUID().toString(), OFFICE));
    }

    /** Somebody without a token. */
    TestClient anybody() {
        return TestClient.at(port, "");
    }
}
