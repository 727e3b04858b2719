package io.shangquan.demand.unit.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.unit.domain.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeirsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final Unit OFFICE = Unit.lasting(Unit.OFFICE, "OFFICE");
    private static final Unit ORDER = Unit.lasting("order", "DEPARTMENT");

    @Test
    void a_successor_has_the_work() {
        assertThat(heirOf(ended("safety", "order"), ORDER)).contains(ORDER);
    }

    @Test
    void one_that_has_ended_too_hands_on() {
        Unit between = ended("between", "order");

        assertThat(heirOf(ended("safety", "between"), between, ORDER)).contains(ORDER);
    }

    @Test
    void the_office_has_what_none_was_named_for_and_what_the_successor_cannot_lead() {
        Unit centre = Unit.lasting("centre", "CENTRE");

        assertThat(heirOf(ended("safety", null), OFFICE)).contains(OFFICE);
        assertThat(heirOf(ended("safety", "centre"), centre, OFFICE)).contains(OFFICE);
    }

    @Test
    void one_that_was_not_heard_of_is_waited_for() {
        assertThat(heirOf(ended("safety", "order"), OFFICE)).isEmpty();
    }

    @Test
    void who_only_assisted_is_succeeded_by_who_can_assist() {
        Unit owner = new Unit("owner", "MEMBER", TODAY.minusDays(1), "group");
        Unit group = Unit.lasting("group", "MEMBER");

        assertThat(heirOf(owner, group, OFFICE)).contains(group);
    }

    private static Unit ended(String code, @Nullable String successor) {
        return new Unit(code, "DEPARTMENT", TODAY.minusDays(1), successor);
    }

    private static Optional<Unit> heirOf(Unit ended, Unit... others) {
        return new Heirs(new Known(List.of(others))).of("110105-gongti", ended, TODAY);
    }

    /** Some units. */
    private record Known(List<Unit> all) implements Units {

        @Override
        public Optional<Unit> find(String district, String code) {
            return all.stream().filter(unit -> unit.code().equals(code)).findFirst();
        }

        @Override
        public List<Due> due(Instant now, int limit) {
            return List.of();
        }

        @Override
        public void lookAgain(Due due, Instant at) {}

        @Override
        public void rest(Due due) {}

        @Override
        public void lookSoon(String district, Collection<String> codes, Instant now) {}

        @Override
        public List<UnitName> named(String district, Collection<String> codes) {
            return List.of();
        }

        @Override
        public List<UnitName> sites(String district) {
            return List.of();
        }
    }
}
