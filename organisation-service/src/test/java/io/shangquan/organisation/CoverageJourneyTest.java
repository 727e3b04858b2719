package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CoverageJourneyTest {

    @LocalServerPort
    int port;

    private DistrictFixture yaxiu;

    @BeforeEach
    void yaxiuIsFounded() {
        yaxiu = DistrictFixture.founded(port, TestDistricts.YAXIU);
    }

    @Test
    void members_are_counted_by_site_and_gaps_are_seen() {
        assertThat(yaxiu.create("SITE", "site-counted", ",\"siteKind\":\"BUILDING\"")
                        .status())
                .isEqualTo(201);
        for (String member : new String[] {"counted-a", "counted-b"}) {
            assertThat(yaxiu.create("MEMBER", member, ",\"memberKind\":\"ENTERPRISE\",\"parent\":\"site-counted\"")
                            .status())
                    .isEqualTo(201);
        }

        assertThat(post("counted-a", "affiliation", "{\"status\":\"JOINT\"}").status())
                .isEqualTo(200);
        assertThat(post("counted-a", "affiliation", "{\"status\":\"OWN\"}").code())
                .isEqualTo("dates-backwards");
        Answer named = post(
                "counted-a",
                "contacts",
                "{\"district\":{\"person\":\"officer\",\"displayName\":\"O\"},"
                        + "\"member\":{\"name\":\"王小明\",\"phone\":\"13812345678\"}}");
        assertThat(named.json().path("connected").asBoolean())
                .as(named.response().body())
                .isTrue();

        JsonNode site = yaxiu.secretary()
                .get(yaxiu.path() + "/coverage?months=2")
                .json()
                .path("bySite")
                .valueStream()
                .filter(count -> count.path("of").asString().equals("site-counted"))
                .findFirst()
                .orElseThrow();
        assertThat(site.path("members").asInt()).isEqualTo(2);
        assertThat(site.path("joint").asInt()).isEqualTo(1);
        assertThat(site.path("none").asInt()).isEqualTo(1);
        assertThat(site.path("organisationalPercent").asInt()).isEqualTo(50);
        assertThat(contact("counted-a").path("memberPhone").asString()).isEqualTo("138****5678");
        assertThat(contact("counted-a").path("gap").asBoolean()).isFalse();
        assertThat(contact("counted-b").path("gap").asBoolean()).isTrue();
    }

    @Test
    void a_persons_data_is_shown_for_a_reason_only() {
        yaxiu.create("MEMBER", "secretive", ",\"memberKind\":\"CHAMBER\"");
        post("secretive", "contacts", "{\"member\":{\"name\":\"王\",\"phone\":\"13812345678\"}}");

        assertThat(post("secretive", "contact-reveal", "{}").code()).isEqualTo("reason-required");
        assertThat(post("secretive", "contact-reveal", "{\"reason\":\"visit on Monday\"}")
                        .json()
                        .path("phone")
                        .asString())
                .isEqualTo("13812345678");
        assertThat(post("nobody", "affiliation", "{\"status\":\"OWN\"}").code()).isEqualTo("not-found");
        assertThat(post("safety", "affiliation", "{\"status\":\"OWN\"}").code())
                .as("a department is no member")
                .isEqualTo("not-found");
    }

    private Answer post(String member, String what, String body) {
        return yaxiu.secretary().post(yaxiu.path() + "/members/" + member + "/" + what, body);
    }

    private JsonNode contact(String member) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/contact-network?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(contact -> contact.path("member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
