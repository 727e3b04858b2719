package io.shangquan.demand.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-30");

    @Test
    void it_is_named_like_any_other_until_its_last_day_is_over() {
        Unit department = new Unit("safety", "DEPARTMENT", LAST_DAY, null);
        Unit site = new Unit("site-a", Unit.SITE, LAST_DAY, null);

        assertThat(department.canLead(LAST_DAY)).isTrue();
        assertThat(department.canLead(LAST_DAY.plusDays(1))).isFalse();
        assertThat(department.canAssist(LAST_DAY.plusDays(1))).isFalse();
        assertThat(site.isSite(LAST_DAY)).isTrue();
        assertThat(site.isSite(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_bureau_stays_one_after_its_end() {
        assertThat(new Unit("bureau-fire", "BUREAU", LAST_DAY, null).isBureau()).isTrue();
        assertThat(Unit.lasting("safety", "DEPARTMENT").isBureau()).isFalse();
    }
}
