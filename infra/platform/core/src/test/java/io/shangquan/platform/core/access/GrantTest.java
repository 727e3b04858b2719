package io.shangquan.platform.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    private static final String STREET = "110105-sanlitun";
    private static final String GONGTI = "110105-gongti";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "street-leader@street/110105-sanlitun",
                "district-office@district/110105-gongti",
                "department-officer@district/110105-gongti/unit/safety",
                "enterprise-rep@district/110105-gongti/enterprise/91350100M000100Y43",
            })
    void a_grant_is_read_as_it_is_written(String text) {
        assertThat(Grant.parse(text).map(Grant::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "district-office",
                "@district/110105-gongti",
                "district-office@",
                "District-Office@district/110105-gongti",
                "district-office@district/*",
                "district-office@district/110105-gongti/",
                "district-office@district/110105-gongti/unit/",
                "district-office@district/110105-gongti/unit/a/b",
                "district-office@district/110105-gongti/floor/1",
                "district-office@street/110105-sanlitun/unit/safety",
                "district-office@district/110105-gongti\n",
            })
    void what_is_not_a_grant_grants_nothing(String text) {
        assertThat(Grant.parse(text)).isEmpty();
    }

    @Test
    void grants_reach_what_they_name_and_what_their_street_guides() {
        Caller caller = caller(
                "street-leader@street/110105-sanlitun",
                "street-leader@street/110101-dongsi",
                "district-office@district/110105-yaxiu",
                "site-chief@district/110105-gongti/unit/tower-a");

        assertThat(caller.reaching(GONGTI, STREET).map(Grant::toString))
                .containsExactly(
                        "street-leader@street/110105-sanlitun", "site-chief@district/110105-gongti/unit/tower-a");
    }

    @Test
    void a_role_in_a_unit_is_not_the_role_in_the_district() {
        Caller caller = caller("department-officer@district/110105-gongti/unit/safety");
        Set<String> officer = Set.of("department-officer");

        assertThat(caller.holdsInUnit(officer, GONGTI, "safety")).isTrue();
        assertThat(caller.holdsInUnit(officer, GONGTI, "culture")).isFalse();
        assertThat(caller.holdsInUnit(officer, "110105-yaxiu", "safety")).isFalse();
        assertThat(caller.holdsInDistrict(officer, GONGTI)).isFalse();
    }

    @Test
    void a_representative_speaks_for_the_enterprises_of_one_district() {
        Caller caller = caller(
                "enterprise-rep@district/110105-gongti/enterprise/E1",
                "enterprise-rep@district/110105-yaxiu/enterprise/E2");

        assertThat(caller.enterprisesIn(GONGTI)).containsExactly("E1");
    }

    private static Caller caller(String... grants) {
        return new Caller(
                "lin",
                Stream.of(grants)
                        .map(Grant::parse)
                        .map(grant -> grant.orElseThrow())
                        .toList(),
                Instant.EPOCH);
    }
}
