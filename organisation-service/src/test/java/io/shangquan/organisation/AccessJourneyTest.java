package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestDistricts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccessJourneyTest {

    private static final String CALLING = "/access-explanation?service=organisation-service&operation=";

    @LocalServerPort
    int port;

    private DistrictFixture gongti;

    @BeforeEach
    void gongtiIsFounded() {
        gongti = DistrictFixture.founded(port, TestDistricts.GONGTI);
    }

    @Test
    void everybody_learns_why_they_may_or_may_not() {
        gongti.appoint("curious", "industry/department-officer");
        var curious =
                gongti.client("curious", "department-officer@district/" + TestDistricts.GONGTI + "/unit/industry");

        JsonNode closed = curious.get(gongti.path() + CALLING + "unit.create").json();
        assertThat(closed.path("allowed").asBoolean()).isFalse();
        assertThat(closed.path("roles").toString()).contains("street-admin");
        assertThat(closed.path("reasons").path(0).path("kind").asString()).isEqualTo("POST_NOT_ENOUGH");
        JsonNode open = curious.get(gongti.path() + CALLING + "unit.list").json();
        assertThat(open.path("allowed").asBoolean()).isTrue();
        assertThat(open.path("reasons").path(0).path("post").asString()).isEqualTo("industry/department-officer");
        assertThat(curious.get(gongti.path() + CALLING + "unit.dance").code()).isEqualTo("unknown-operation");
    }

    @Test
    void those_who_run_the_district_ask_for_others() {
        String other = gongti.path() + CALLING + "unit.list&person=stranger";

        assertThat(gongti.secretary()
                        .get(other)
                        .json()
                        .path("reasons")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("OUT_OF_REACH");
        assertThat(gongti.client("curious", "site-chief@district/" + TestDistricts.GONGTI + "/unit/site-x")
                        .get(other)
                        .code())
                .isEqualTo("not-permitted");
    }
}
