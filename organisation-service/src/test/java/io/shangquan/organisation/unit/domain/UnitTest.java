package io.shangquan.organisation.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate FOUNDED = LocalDate.parse("2026-01-10");
    private static final Unit SAFETY = Unit.create(
            "u1",
            "110105-gongti",
            UnitKind.DEPARTMENT,
            "safety",
            null,
            "district",
            new Unit.Name("平安建设部", "Safety", FOUNDED));

    @Test
    void a_unit_is_called_what_it_was_called_on_the_day() {
        LocalDate renamed = LocalDate.parse("2026-06-01");
        Unit unit = accepted(SAFETY.rename(new Unit.Name("平安部", "Peace", renamed)));

        assertThat(unit.nameOn(FOUNDED))
                .hasValueSatisfying(name -> assertThat(name.nameEn()).isEqualTo("Safety"));
        assertThat(unit.nameOn(renamed.minusDays(1)))
                .hasValueSatisfying(name -> assertThat(name.nameEn()).isEqualTo("Safety"));
        assertThat(unit.nameOn(renamed))
                .hasValueSatisfying(name -> assertThat(name.nameEn()).isEqualTo("Peace"));
        assertThat(unit.nameOn(FOUNDED.minusDays(1))).isEmpty();
    }

    @Test
    void names_follow_each_other() {
        assertThat(SAFETY.rename(new Unit.Name("a", "a", FOUNDED)))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Backwards(FOUNDED)));
    }

    @Test
    void a_unit_exists_until_the_end_of_its_last_day_and_is_not_changed_after_that() {
        LocalDate last = LocalDate.parse("2026-03-31");
        Unit closed = accepted(SAFETY.close(last));

        assertThat(closed.existsOn(last)).isTrue();
        assertThat(closed.existsOn(last.plusDays(1))).isFalse();
        assertThat(closed.close(last)).isEqualTo(new UnitDecision.Refused(new UnitRefusal.Closed(last)));
        assertThat(closed.rename(new Unit.Name("a", "a", last)))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Closed(last)));
        assertThat(SAFETY.close(FOUNDED.minusDays(1)))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Backwards(FOUNDED)));
    }

    @Test
    void a_site_has_a_kind_of_site_and_nothing_else_has() {
        Unit.Name name = new Unit.Name("a", "a", FOUNDED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.create("u", "d", UnitKind.SITE, "site-a", null, "district", name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.create("u", "d", UnitKind.OFFICE, "office", SiteKind.PARK, "district", name));
    }

    private static Unit accepted(UnitDecision decision) {
        return ((UnitDecision.Accepted) decision).unit();
    }
}
