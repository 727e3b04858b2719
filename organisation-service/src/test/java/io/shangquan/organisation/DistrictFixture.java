package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A founded district, and those who act in it. */
record DistrictFixture(int port, String district) {

    static final String DISTRICTS = "/api/v1/districts";
    private static final int POSTS_LAID_OUT = 19;

    /** Founds the district unless it is there, and waits until it is laid out. */
    static DistrictFixture founded(int port, String district) {
        DistrictFixture fixture = new DistrictFixture(port, district);
        fixture.admin()
                .post(
                        DISTRICTS,
                        "{\"id\":\"%s\",\"street\":\"%s\",\"nameZh\":\"工体\",\"nameEn\":\"Gongti\",\"committeeModel\":\"STANDING_COMMITTEE\"}"
                                .formatted(district, TestDistricts.STREET),
                        "found-" + district);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(fixture.posts()).hasSizeGreaterThanOrEqualTo(POSTS_LAID_OUT));
        return fixture;
    }

    String path() {
        return DISTRICTS + "/" + district;
    }

    TestClient admin() {
        return client("admin", "street-admin@street/" + TestDistricts.STREET);
    }

    TestClient secretary() {
        return client("secretary", "district-secretary@district/" + district);
    }

    TestClient client(String subject, String grant) {
        return TestClient.at(port, TestTokens.bearer(subject, grant));
    }

    JsonNode posts() {
        return secretary().get(path() + "/posts?limit=200").json().path("items");
    }

    /** Appoints a holder from today, waiting for a post that is still to be laid out. */
    Answer appoint(String person, String post) {
        return appoint("{\"person\":\"%s\",\"displayName\":\"%s\",\"post\":\"%s\"}".formatted(person, person, post));
    }

    /** Appoints as the body says, waiting for a post that is still to be laid out. */
    Answer appoint(String body) {
        return await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> admin().post(path() + "/appointments", body),
                        answer -> !answer.code().equals("not-yet-known"));
    }

    /** Creates a unit. */
    Answer create(String kind, String code, String more) {
        return admin().post(
                        path() + "/units",
                        "{\"kind\":\"%s\",\"code\":\"%s\",\"nameZh\":\"%s\",\"nameEn\":\"%s\"%s}"
                                .formatted(kind, code, code, code, more));
    }
}
