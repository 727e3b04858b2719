package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mockingDetails;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class TokenTest extends EdgeFixture {

    @MockitoSpyBean
    JWKSource<SecurityContext> keys;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("none", "", "token-required"),
                Arguments.of("another scheme", "Basic eDp5", "token-invalid"),
                Arguments.of("nonsense", "Bearer nonsense", "token-invalid"),
                Arguments.of("empty", "Bearer ", "token-invalid"),
                Arguments.of("expired", "Bearer " + TestTokens.expired("p", OFFICE), "token-expired"),
                Arguments.of(
                        "another audience", "Bearer " + TestTokens.forAnotherAudience("p", OFFICE), "token-invalid"),
                Arguments.of("another issuer", "Bearer " + TestTokens.ofAnotherIssuer("p", OFFICE), "token-invalid"),
                Arguments.of("another key", "Bearer " + TestTokens.forged("p", OFFICE), "token-invalid"),
                Arguments.of("altered", TestTokens.bearer("p", OFFICE) + "x", "token-invalid"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_token_must_be_good(String what, String authorization, String code) {
        TestClient.Answer answer = TestClient.at(port, authorization).get(LEDGER);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(UPSTREAM.seen()).as("no service has seen it").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/addresses/verifications",
                "/api/v1/inbox/preferences/unsubscriptions",
                "/api/v1/districts/110105-gongti/elections/0197/ballots"
            })
    void what_is_open_is_posted_without_a_token_and_read_only_with_one(String path) {
        assertThat(anybody().post(path, "{}").status()).isEqualTo(200);
        assertThat(anybody().get(path).code()).isEqualTo("token-required");
        assertThat(UPSTREAM.seen().size() + NOTIFICATION.seen().size()).isEqualTo(1);
    }

    @Test
    void what_is_open_is_not_there_in_a_district_that_does_not_exist() {
        assertThat(anybody()
                        .post("/api/v1/districts/110105-nowhere/elections/0197/ballots", "{}")
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void a_token_is_verified_once_and_its_revocation_is_asked_for_every_time() {
        TestClient office = office();
        int before = mockingDetails(keys).getInvocations().size();
        int asked = TestRevocations.ASKED.get();

        for (int i = 0; i < 5; i++) {
            assertThat(office.get(LEDGER).status()).isEqualTo(200);
        }

        assertThat(mockingDetails(keys).getInvocations()).hasSize(before + 1);
        assertThat(TestRevocations.ASKED.get() - asked).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_token_that_was_good_is_refused_once_it_is_revoked() {
        TestClient office = TestClient.at(port, TestTokens.bearer("dismissed", OFFICE));
        assertThat(office.get(LEDGER).status()).isEqualTo(200);

        TestRevocations.REVOKED.add("dismissed");

        assertThat(office.get(LEDGER).code()).isEqualTo("token-revoked");
        assertThat(UPSTREAM.seen()).hasSize(1);
    }
}
