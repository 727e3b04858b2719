package io.shangquan.organisation.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Post CHIEF =
            Post.of("110105-gongti", new PostDefinition("site-a", "site-chief", "site-chief", PostScope.UNIT, 1, 5, 0));

    @Test
    void a_post_grants_its_role_where_it_reaches() {
        assertThat(CHIEF.grant()).isEqualTo("site-chief@district/110105-gongti/unit/site-a");
        assertThat(office(4).grant()).isEqualTo("district-office@district/110105-gongti");
    }

    @ParameterizedTest(name = "held {0} to {1}: {2} to {3} is {4}")
    @CsvSource({
        "2026-03-01, 2026-03-31, 2026-03-31,           , taken",
        "2026-03-01, 2026-03-31, 2026-04-01,           , free",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28, free",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-03-01, taken",
        "2026-03-01,           , 2027-01-01,           , taken",
        "2026-03-01,           , 2026-02-01, 2026-02-28, free",
    })
    void a_single_post_is_held_by_one_at_a_time(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, String outcome) {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", from, to)));

        PostDecision second = held.appoint(appointment("a2", "p2", otherFrom, otherTo));

        if (outcome.equals("free")) {
            assertThat(second).isInstanceOf(PostDecision.Accepted.class);
        } else {
            assertThat(second).isEqualTo(new PostDecision.Refused(new PostRefusal.Taken("site-a/site-chief", 1)));
        }
    }

    @Test
    void seats_count_day_by_day() {
        Post office = office(2);
        Post held = accepted(accepted(office.appoint(appointment("a1", "p1", TODAY, TODAY.plusDays(9))))
                .appoint(appointment("a2", "p2", TODAY.plusDays(10), TODAY.plusDays(19))));

        assertThat(held.appoint(appointment("a3", "p3", TODAY, null)))
                .as("two follow each other, so that one seat is always free")
                .isInstanceOf(PostDecision.Accepted.class);
        assertThat(held.appoint(appointment("a3", "p1", TODAY, null)))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.AlreadyAppointed("office/district-office")));
    }

    @Test
    void an_end_today_takes_access_away_at_once() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY.minusDays(30), null)));

        PostDecision.Accepted ended = (PostDecision.Accepted) held.end("a1", TODAY, TODAY, NOW);

        assertThat(ended.events()).hasSize(2).last().isEqualTo(new PostEvent.AccessRevoked("p1", NOW));
        assertThat(ended.post().end("a1", TODAY, TODAY, NOW))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.AlreadyEnded()));
        assertThat(ended.post().nextLastDay()).isEmpty();
    }

    @Test
    void whose_post_ends_today_answers_for_it_no_more_today() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY.minusDays(30), null)));

        Post ended = accepted(held.end("a1", TODAY, TODAY, NOW));

        assertThat(ended.peopleOn(TODAY)).isEmpty();
        assertThat(ended.vacanciesOn(TODAY)).isEqualTo(1);
        assertThat(ended.peopleOn(TODAY.minusDays(1))).hasSize(1);
        assertThat(accepted(ended.appoint(appointment("a2", "p2", TODAY, null))).peopleOn(TODAY))
                .extracting(Appointment::person)
                .containsExactly("p2");
        Post sameDay = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));
        assertThat(accepted(sameDay.end("a1", TODAY, TODAY, NOW)).peopleOn(TODAY))
                .isEmpty();
    }

    @Test
    void an_appointment_is_taken_back_as_if_it_had_not_been_made() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));

        PostDecision.Accepted back = (PostDecision.Accepted) held.takeBack("a1", TODAY, NOW);

        assertThat(back.post()).isEqualTo(CHIEF);
        assertThat(back.events()).hasSize(2).last().isEqualTo(new PostEvent.AccessRevoked("p1", NOW));
        Post later = accepted(CHIEF.appoint(appointment("a2", "p2", TODAY.plusDays(5), null)));
        assertThat(accepted(later.takeBack("a2", TODAY, NOW))).isEqualTo(CHIEF);
        Post ended = accepted(held.end("a1", TODAY, TODAY, NOW));
        assertThat(ended.takeBack("a1", TODAY, NOW))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.AlreadyEnded()));
        Post away = accepted(held.recordLeave("a1", TODAY, TODAY.plusDays(2)));
        assertThat(away.takeBack("a1", TODAY, NOW)).isEqualTo(new PostDecision.Refused(new PostRefusal.AlreadyEnded()));
    }

    @Test
    void an_end_that_is_to_come_is_told_when_it_has_passed_and_once() {
        LocalDate last = TODAY.plusDays(5);
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));

        PostDecision.Accepted set = (PostDecision.Accepted) held.end("a1", last, TODAY, NOW);
        assertThat(set.events()).singleElement().isInstanceOf(PostEvent.EndSet.class);
        assertThat(set.post().nextLastDay()).contains(last);
        assertThat(set.post().fireClocks(last, NOW)).as("the last day is held").isEmpty();
        PostDecision.Accepted over = (PostDecision.Accepted)
                set.post().fireClocks(last.plusDays(1), NOW).orElseThrow();

        assertThat(over.events())
                .extracting(event -> (Object) event.getClass())
                .isEqualTo(List.of(PostEvent.AppointmentEnded.class, PostEvent.AccessRevoked.class));
        assertThat(over.post().fireClocks(last.plusDays(2), NOW)).isEmpty();
    }

    @Test
    void dates_do_not_run_backwards() {
        assertThat(CHIEF.appoint(appointment("a1", "p1", TODAY, TODAY.minusDays(1))))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.Backwards(TODAY)));
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));
        assertThat(held.end("a1", TODAY.minusDays(1), TODAY, NOW))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.Backwards(TODAY)));
    }

    @Test
    void a_deputy_takes_no_seat() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));

        assertThat(held.appoint(in(Standing.DEPUTY, "a2", "p2", TODAY, null)))
                .isInstanceOf(PostDecision.Accepted.class);
        assertThat(held.appoint(in(Standing.DEPUTY, "a2", "p1", TODAY, null)))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.AlreadyAppointed("site-a/site-chief")));
    }

    @Test
    void a_stand_in_needs_a_leave_or_a_vacancy_and_a_last_day() {
        PostDecision.Refused nobody = new PostDecision.Refused(new PostRefusal.NobodyToStandInFor("site-a/site-chief"));
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));
        Appointment standIn = in(Standing.STAND_IN, "a2", "p2", TODAY, TODAY.plusDays(6));
        Post onLeave = accepted(held.recordLeave("a1", TODAY, TODAY.plusDays(6)));

        assertThat(held.appoint(standIn)).isEqualTo(nobody);
        assertThat(onLeave.appoint(standIn)).isInstanceOf(PostDecision.Accepted.class);
        assertThat(onLeave.appoint(in(Standing.STAND_IN, "a2", "p2", TODAY, TODAY.plusDays(7))))
                .isEqualTo(nobody);
        assertThat(CHIEF.appoint(standIn)).isInstanceOf(PostDecision.Accepted.class);
        assertThat(CHIEF.appoint(in(Standing.STAND_IN, "a2", "p2", TODAY, null)))
                .isEqualTo(nobody);
    }

    @Test
    void a_stand_in_has_a_place_on_every_day_and_not_on_the_first_and_last_only() {
        LocalDate last = TODAY.plusDays(9);
        Appointment standIn = in(Standing.STAND_IN, "a3", "p3", TODAY, last);
        Post held = accepted(office(2).appoint(appointment("a1", "p1", TODAY, null)));
        Post full = accepted(held.appoint(appointment("a2", "p2", TODAY.plusDays(3), TODAY.plusDays(6))));
        Post away = accepted(full.recordLeave("a2", TODAY.plusDays(3), TODAY.plusDays(5)));
        Post awayForAll = accepted(away.recordLeave("a1", TODAY.plusDays(6), TODAY.plusDays(6)));

        assertThat(full.vacanciesOn(TODAY)).as("on the first day").isEqualTo(1);
        assertThat(full.vacanciesOn(last)).as("on the last day").isEqualTo(1);
        PostDecision nobody = new PostDecision.Refused(new PostRefusal.NobodyToStandInFor("office/district-office"));
        assertThat(full.appoint(standIn)).isEqualTo(nobody);
        assertThat(away.appoint(standIn)).as("back for one day").isEqualTo(nobody);
        assertThat(awayForAll.appoint(standIn)).isInstanceOf(PostDecision.Accepted.class);
    }

    @Test
    void leave_is_within_the_appointment_and_taken_once() {
        LocalDate last = TODAY.plusDays(9);
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, last)));
        Post away = accepted(held.recordLeave("a1", TODAY, TODAY.plusDays(2)));

        assertThat(held.recordLeave("a1", TODAY, last.plusDays(1)))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.OutsideAppointment(TODAY)));
        assertThat(held.recordLeave("a1", TODAY.plusDays(1), TODAY))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.Backwards(TODAY.plusDays(1))));
        assertThat(away.recordLeave("a1", TODAY.plusDays(2), last))
                .isEqualTo(new PostDecision.Refused(new PostRefusal.OnLeaveAlready(TODAY, TODAY.plusDays(2))));
        assertThat(away.recordLeave("a1", TODAY.plusDays(3), last)).isInstanceOf(PostDecision.Accepted.class);
    }

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource({"181, 0", "180, 180", "179, 180", "90, 90", "31, 90", "30, 30", "1, 30"})
    void the_end_of_a_term_is_told_180_90_and_30_days_before(int before, int told) {
        LocalDate last = TODAY.plusDays(before);
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY.minusYears(2), last)));

        assertThat(held.nextReminder()).contains(last.minusDays(180));
        if (told == 0) {
            assertThat(held.fireClocks(TODAY, NOW)).isEmpty();
            return;
        }
        PostDecision.Accepted fired =
                (PostDecision.Accepted) held.fireClocks(TODAY, NOW).orElseThrow();
        assertThat(fired.events())
                .singleElement()
                .isEqualTo(new PostEvent.TermExpiring(held.appointments().getFirst(), told));
        assertThat(fired.post().fireClocks(TODAY, NOW)).as("once").isEmpty();
    }

    @Test
    void a_term_too_short_for_a_reminder_gets_none() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, TODAY.plusDays(60))));

        assertThat(held.nextReminder()).contains(TODAY.plusDays(30));
        assertThat(accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null))).nextReminder())
                .isEmpty();
    }

    @Test
    void a_new_term_begins_where_the_old_one_ends() {
        Post held = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY.minusYears(3), null)));
        LocalDate from = TODAY.plusDays(1);

        PostDecision.Accepted begun =
                (PostDecision.Accepted) held.succeed(List.of(appointment("b1", "p1", from, null)), from, TODAY, NOW)
                        .orElseThrow();

        assertThat(begun.post().appointments())
                .extracting(appointment -> appointment.id() + " " + appointment.from() + " " + appointment.to())
                .containsExactly("a1 " + TODAY.minusYears(3) + " " + TODAY, "b1 " + from + " null");
    }

    @Test
    void a_post_of_a_unit_that_ends_is_left_by_everybody() {
        Post held = accepted(accepted(office(2).appoint(appointment("a1", "p1", TODAY.minusDays(9), null)))
                .appoint(appointment("a2", "p2", TODAY.plusDays(9), null)));
        LocalDate last = TODAY.plusDays(3);

        PostDecision.Accepted left =
                (PostDecision.Accepted) held.endBeyond(last, TODAY, NOW).orElseThrow();

        assertThat(left.post().appointments())
                .singleElement()
                .extracting(Appointment::to)
                .isEqualTo(last);
        assertThat(left.events())
                .extracting(event -> (Object) event.getClass())
                .isEqualTo(List.of(PostEvent.EndSet.class, PostEvent.AppointmentEnded.class));
        assertThat(left.post().endBeyond(last, TODAY, NOW)).isEmpty();
        assertThat(left.post().isHeldAfter(last)).isFalse();
    }

    @Test
    void a_post_takes_people_over_as_holders_while_there_are_seats() {
        Post heir = accepted(CHIEF.appoint(appointment("a1", "p1", TODAY, null)));
        List<Appointment> people = List.of(appointment("b1", "p1", TODAY, null), appointment("b2", "p2", TODAY, null));

        PostDecision.Accepted taken =
                (PostDecision.Accepted) heir.takeOver(people).orElseThrow();

        assertThat(taken.post().peopleOn(TODAY))
                .extracting(person -> person.person() + " " + person.standing())
                .containsExactly("p1 HOLDER", "p2 DEPUTY");
        assertThat(heir.takeOver(List.of())).isEmpty();
    }

    private static Post office(int seats) {
        return Post.of(
                "110105-gongti",
                new PostDefinition("office", "district-office", "district-office", PostScope.DISTRICT, seats, null, 0));
    }

    private static Appointment in(Standing standing, String id, String person, LocalDate from, @Nullable LocalDate to) {
        return Appointment.of(id, person, person, standing, null, from, to);
    }

    private static Appointment appointment(String id, String person, LocalDate from, @Nullable LocalDate to) {
        return in(Standing.HOLDER, id, person, from, to);
    }

    private static Post accepted(PostDecision decision) {
        return ((PostDecision.Accepted) decision).post();
    }
}
