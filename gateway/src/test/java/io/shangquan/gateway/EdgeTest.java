package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class EdgeTest {

    private static final String OFFICE = "district-office@district/" + TestDistricts.GONGTI;
    private static final String LEDGER = "/api/v1/districts/" + TestDistricts.GONGTI + "/enterprises";
    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();
    private static final HttpServer UPSTREAM = upstream();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void routes(DynamicPropertyRegistry properties) {
        String upstream = "http://127.0.0.1:" + UPSTREAM.getAddress().getPort();
        properties.add("shangquan.gateway.services.ledger", () -> upstream);
        properties.add("shangquan.gateway.services.demand", () -> "http://127.0.0.1:1");
        properties.add("shangquan.gateway.limits.person-per-second", () -> "20");
        properties.add("shangquan.gateway.response-timeout", () -> "1s");
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void a_good_token_is_let_through_and_forwarded_without_claims_of_identity() {
        TestClient office = office();

        Answer answer = office.send(office.request(LEDGER + "?site=a")
                .header("X-Grants", "street-admin@street/x")
                .GET());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("upstream");
        assertThat(SEEN).containsEntry("path", LEDGER + "?site=a").doesNotContainKey("X-grants");
        assertThat(SEEN.get("Authorization")).startsWith("Bearer ");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_token_must_be_good() {
        assertThat(TestClient.at(port, "").get(LEDGER).code()).isEqualTo("token-required");
        assertThat(TestClient.at(port, "Basic eDp5").get(LEDGER).code()).isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer nonsense").get(LEDGER).code()).isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.expired("p", OFFICE))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-expired");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.forAnotherAudience("p", OFFICE))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.ofAnotherIssuer("p", OFFICE))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.forged("p", OFFICE))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
        assertThat(SEEN).as("no service has seen any of them").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/districts/110105-yaxiu/enterprises",
                "/api/v1/districts/999999-nowhere/enterprises",
                "/api/v1/districts/not-a-district/enterprises",
                "/api/v1/districts/110105-gongti/nothing",
                "/api/v1/districts/110105-gongti//enterprises",
                "/api/v1/districts/110105-yaxiu%2f..%2f110105-gongti/enterprises",
                "/api/v1/districts/110105-gongti;a=b/enterprises",
                "/actuator/health",
                "/actuator",
                "/admin",
                "/v3/api-docs",
                "/"
            })
    void what_is_out_of_reach_unknown_or_ambiguous_is_not_there(String path) {
        Answer answer = office().get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(SEEN).isEmpty();
    }

    @Test
    void a_street_reaches_its_own_districts_only() {
        TestClient street = TestClient.at(port, TestTokens.bearer("s", "street-admin@street/" + TestDistricts.STREET));

        assertThat(street.get(LEDGER).status()).isEqualTo(200);
        assertThat(street.get("/api/v1/districts/" + TestDistricts.ELSEWHERE + "/enterprises")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_service_that_is_away_or_slow_is_told_as_such() {
        assertThat(office().get("/api/v1/districts/" + TestDistricts.GONGTI + "/demands")
                        .code())
                .isEqualTo("unavailable");
        assertThat(office().get(LEDGER + "/slow").code()).isEqualTo("upstream-timeout");
    }

    @Test
    void who_sends_too_much_waits_and_nobody_else_does() {
        TestClient hasty = TestClient.at(port, TestTokens.bearer("hasty", OFFICE));
        Answer refused = hasty.get(LEDGER);
        for (int i = 0; i < 400 && refused.status() == 200; i++) {
            refused = hasty.get(LEDGER);
        }

        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(office().get(LEDGER).status()).isEqualTo(200);
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_a_service_sees_it() {
        assertThat(office().post(LEDGER, "x".repeat(1_100_000)).code()).isEqualTo("body-too-large");
        assertThat(SEEN).isEmpty();
    }

    private TestClient office() {
        return TestClient.at(port, TestTokens.bearer(UUID.randomUUID().toString(), OFFICE));
    }

    private static HttpServer upstream() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                SEEN.put("path", exchange.getRequestURI().toString());
                exchange.getRequestHeaders().forEach((name, values) -> SEEN.put(name, values.getFirst()));
                if (exchange.getRequestURI().getPath().endsWith("/slow")) {
                    pause();
                }
                byte[] body = "upstream".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
