package io.shangquan.organisation.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    private static final LocalDate FOUNDED = LocalDate.parse("2026-01-10");
    private static final Unit SAFETY = Unit.create(
            "u1",
            "110105-gongti",
            UnitNature.of(UnitKind.DEPARTMENT),
            "safety",
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
        Unit closed = accepted(SAFETY.close(last, null));

        assertThat(closed.existsOn(last)).isTrue();
        assertThat(closed.existsOn(last.plusDays(1))).isFalse();
        assertThat(closed.close(last, null)).isEqualTo(new UnitDecision.Refused(new UnitRefusal.Closed(last)));
        assertThat(closed.rename(new Unit.Name("a", "a", last)))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Closed(last)));
        assertThat(SAFETY.close(FOUNDED.minusDays(1), null))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Backwards(FOUNDED)));
    }

    @Test
    void a_creation_is_taken_back_as_if_it_had_never_been_and_may_be_made_again() {
        Unit never = accepted(SAFETY.takeBack());

        assertThat(never.existsOn(FOUNDED)).isFalse();
        assertThat(never.neverWas()).isTrue();
        assertThat(never.takeBack()).isEqualTo(new UnitDecision.Refused(new UnitRefusal.Changed("safety")));
        Unit.Name name = new Unit.Name("平安部", "Peace", FOUNDED.plusDays(3));
        Unit again = accepted(never.beginAgain(UnitNature.of(UnitKind.DEPARTMENT), "office", name));
        assertThat(again.existsOn(FOUNDED.plusDays(3))).isTrue();
        assertThat(again.newestParent()).isEqualTo("office");
        assertThat(never.beginAgain(UnitNature.of(UnitKind.OFFICE), "office", name))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.CodeTaken("safety")));
        assertThat(SAFETY.beginAgain(UnitNature.of(UnitKind.DEPARTMENT), "office", name))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.CodeTaken("safety")));
    }

    @Test
    void a_name_is_taken_back_unless_something_has_changed_since() {
        Unit renamed = accepted(SAFETY.rename(new Unit.Name("平安部", "Peace", FOUNDED.plusDays(3))));

        assertThat(accepted(renamed.takeBackName("平安建设部", "Safety"))).isEqualTo(SAFETY);
        assertThat(renamed.takeBackName("别的", "Other"))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Changed("safety")));
        assertThat(SAFETY.takeBackName("平安建设部", "Safety"))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Changed("safety")));
        assertThat(renamed.takeBack()).isEqualTo(new UnitDecision.Refused(new UnitRefusal.Changed("safety")));
    }

    @Test
    void a_unit_is_where_it_was_on_the_day() {
        LocalDate moved = LocalDate.parse("2026-05-01");
        Unit unit = accepted(SAFETY.move(new Unit.Place("office", moved)));

        assertThat(unit.parentOn(moved.minusDays(1))).contains("district");
        assertThat(unit.parentOn(moved)).contains("office");
        assertThat(unit.parentOn(FOUNDED.minusDays(1))).isEmpty();
        assertThat(unit.move(new Unit.Place("centre", moved)))
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Backwards(moved)));
        assertThat(unit.close(moved.minusDays(1), null))
                .as("it was moved later than that")
                .isEqualTo(new UnitDecision.Refused(new UnitRefusal.Backwards(moved)));
    }

    @Test
    void a_unit_follows_the_one_above_it_also_when_it_ends_later_or_was_to_come_there_later() {
        LocalDate first = LocalDate.parse("2026-07-01");
        Unit.Place successor = new Unit.Place("order", first);
        Unit closing = accepted(SAFETY.close(first.plusMonths(6), null));
        Unit coming = accepted(SAFETY.move(new Unit.Place("ending", first.plusMonths(1))));

        assertThat(accepted(closing.follow(successor)).parentOn(first)).contains("order");
        assertThat(accepted(closing.follow(successor)).lastDay()).isEqualTo(first.plusMonths(6));
        assertThat(accepted(coming.follow(successor)).parentOn(first)).contains("district");
        assertThat(accepted(coming.follow(successor)).parentOn(first.plusMonths(1)))
                .contains("order");
    }

    @Test
    void sites_and_members_have_kinds_and_nothing_else_has() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitNature.of(UnitKind.SITE));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitNature.of(UnitKind.MEMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitNature(UnitKind.OFFICE, SiteKind.PARK, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitNature(UnitKind.SITE, SiteKind.PARK, null, new CreditCode("x")));
    }

    @ParameterizedTest(name = "{0} is a code: {1}")
    @CsvSource({
        "9111010500A1000186, true",
        "9111010500A1000187, false",
        "9111010500A100018, false",
        "911101050OA1000186, false",
        "9111010500a1000186, false",
    })
    void the_last_character_of_a_credit_code_checks_the_others(String text, boolean valid) {
        assertThat(CreditCode.parse(text).isPresent()).isEqualTo(valid);
    }

    private static Unit accepted(UnitDecision decision) {
        return ((UnitDecision.Accepted) decision).unit();
    }
}
