package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest extends EdgeFixture {

    @Test
    void a_good_token_is_let_through_and_forwarded() {
        Answer answer = office().get(LEDGER + "?site=a");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("upstream");
        assertThat(UPSTREAM.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.path()).isEqualTo(LEDGER + "?site=a");
            assertThat(seen.header("Authorization")).startsWith("Bearer ");
        });
    }

    @Test
    void what_must_be_encoded_may_be() {
        assertThat(office().get(LEDGER + "/%E5%B7%A5%20%40").status()).isEqualTo(200);
        assertThat(UPSTREAM.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.path()).isEqualTo(LEDGER + "/%E5%B7%A5%20%40"));
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
                "/%61pi/v1/districts/110105-gongti/enterprises",
                "/api/v1/%64istricts/110105-yaxiu/enterprises",
                "/api/v1/districts/110105%2Dgongti/enterprises",
                "/api/v1/districts/110105-gongti/enterprises/%2561",
                "/api/v1/districts/110105-gongti/enterprises/%00",
                "/api%2fv1/districts/110105-gongti/enterprises",
                "/api/v2/districts",
                "/api/nothing",
                "/actuator/health",
                "/actuator/prometheus",
                "/actuator",
                "/admin",
                "/realms/master",
                "/v3/api-docs"
            })
    void what_is_out_of_reach_unknown_or_ambiguous_is_not_there(String path) {
        Answer answer = office().get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(UPSTREAM.seen()).isEmpty();
    }

    @Test
    void a_district_out_of_reach_and_one_that_does_not_exist_are_answered_alike() {
        Answer outOfReach = office().get("/api/v1/districts/" + TestDistricts.YAXIU + "/enterprises");
        Answer unknown = office().get("/api/v1/districts/110105-nowhr/enterprises");

        assertThat(bodyWithoutTrace(outOfReach))
                .isEqualTo(bodyWithoutTrace(unknown).replace("110105-nowhr", TestDistricts.YAXIU));
        assertThat(outOfReach.response().headers().map().keySet())
                .isEqualTo(unknown.response().headers().map().keySet());
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
    void who_sends_too_much_waits_and_nobody_else_does() {
        TestClient hasty = TestClient.at(port, TestTokens.bearer("hasty", OFFICE));
        Answer refused = hasty.get(LEDGER);
        for (int i = 0; i < 400 && refused.status() == 200; i++) {
            refused = hasty.get(LEDGER);
        }

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isEqualTo(1);
        assertThat(office().get(LEDGER).status()).isEqualTo(200);
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_a_service_sees_it() {
        Answer answer = office().post(LEDGER, "x".repeat(1_100_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
        assertThat(UPSTREAM.seen()).isEmpty();
    }

    @Test
    void a_body_is_passed_on_as_it_was_sent() {
        office().send(office().request(LEDGER).POST(BodyPublishers.ofString("{\"name\":\"工体\"}")));

        assertThat(UPSTREAM.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).isEqualTo("{\"name\":\"工体\"}"));
    }

    @Test
    void a_problem_is_told_in_the_language_that_was_asked_for() {
        Answer chinese = anybody().send(anybody().request(LEDGER).setHeader("Accept-Language", "zh-CN"));

        assertThat(chinese.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(chinese.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(chinese.json().path("title").asString()).isEqualTo("尚未登录");
        assertThat(chinese.json().path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    private static String bodyWithoutTrace(Answer answer) {
        String trace = answer.json().path("traceId").asString();
        return answer.response().body().replace(trace, "");
    }
}
