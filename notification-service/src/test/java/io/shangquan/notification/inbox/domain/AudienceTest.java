package io.shangquan.notification.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    @ParameterizedTest
    @CsvSource({
        "district-office@district/110105-gongti, 110105-gongti",
        "department-officer@district/110105-gongti/unit/safety, 110105-gongti",
        "enterprise-rep@district/110105-gongti/enterprise/91110105MA01, 110105-gongti",
        "street-leader@street/110105-sanlitun, *"
    })
    void the_holders_of_a_grant_belong_to_its_district(String grant, String partition) {
        assertThat(Audience.holdersOf(grant)).isEqualTo(new Audience(partition, grant));
        assertThat(Audience.holdersOf(grant).onePerson()).isEmpty();
    }

    @Test
    void a_person_belongs_to_no_district() {
        assertThat(Audience.person("p")).isEqualTo(new Audience(Audience.EVERYWHERE, "person/p"));
        assertThat(Audience.person("p").onePerson()).contains("p");
        assertThat(Audience.holders("district-office", "d"))
                .isEqualTo(Audience.holdersOf("district-office@district/d"));
    }
}
