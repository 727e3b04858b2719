package io.shangquan.notification.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.contracts.demand.DemandEscalated;
import io.shangquan.contracts.demand.DemandHandedOver;
import io.shangquan.contracts.demand.DemandHeld;
import io.shangquan.contracts.demand.DemandReturned;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.RecurrenceProposed;
import io.shangquan.contracts.demand.WhistleCalled;
import io.shangquan.contracts.demand.WhistleDeadlineMissed;
import io.shangquan.contracts.demand.WhistleProposed;
import io.shangquan.contracts.organisation.ElectionConfirmed;
import io.shangquan.contracts.organisation.ElectionMoved;
import io.shangquan.contracts.organisation.GuidanceAnswered;
import io.shangquan.contracts.organisation.GuidanceIssued;
import io.shangquan.contracts.organisation.TermExpiring;
import io.shangquan.notification.inbox.domain.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {

    private static final String HERE = "110105-gongti";
    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final Audience OFFICE = Audience.holdersOf("district-office@district/110105-gongti");
    private static final Audience SECRETARY = Audience.holdersOf("district-secretary@district/110105-gongti");
    private static final Audience SAFETY = Audience.holdersOf("department-officer@district/110105-gongti/unit/safety");
    private static final Audience FIRE =
            Audience.holdersOf("bureau-officer@district/110105-gongti/unit/bureau-fire-safety");
    private static final Audience TWO_NEW_OFFICE = Audience.holdersOf("street-admin@street/110105-sanlitun");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Streets STREETS = new Streets(district -> Optional.of("110105-sanlitun"));

    private final HandlingNotices handling = new HandlingNotices();
    private final WhistleNotices whistles = new WhistleNotices(STREETS);
    private final CommentNotices comments = new CommentNotices((district, demand) -> Set.of("follower"));
    private final ContactNotices contacts = new ContactNotices();

    @Test
    void a_whistle_is_heard_by_every_unit_that_is_called_and_each_once() {
        assertThat(whistles.audiencesOf(
                        new WhistleCalled("d", "safety", List.of("bureau-fire-safety", "safety"), DUE, DUE), HERE))
                .containsExactlyInAnyOrder(SAFETY, FIRE);
        assertThat(whistles.audiencesOf(new WhistleDeadlineMissed("d", "bureau-fire-safety", "REPORT_IN", DUE), HERE))
                .containsExactlyInAnyOrder(FIRE, SECRETARY);
    }

    @Test
    void a_whistle_that_names_bureaus_is_heard_by_the_section_of_the_street() {
        assertThat(whistles.audiencesOf(new WhistleProposed("d", "safety", List.of("bureau-fire-safety"), DUE), HERE))
                .containsExactly(Audience.holdersOf("coordinating-section@street/110105-sanlitun"));
    }

    @Test
    void a_return_order_is_heard_by_who_decides_it() {
        assertThat(handling.audiencesOf(new DemandReturned("safety", 1, "NOT_OURS", "OFFICE"), HERE))
                .containsExactly(OFFICE);
        assertThat(handling.audiencesOf(new DemandReturned("safety", 3, "NOT_OURS", "STREET"), HERE))
                .containsExactly(Audience.holdersOf("street-leader@district/110105-gongti"));
    }

    @Test
    void an_anonymous_submitter_hears_nothing() {
        assertThat(handling.audiencesOf(new DemandHeld("safety", "WEATHER", DUE, DUE, null), HERE))
                .containsExactly(SAFETY);
        assertThat(handling.audiencesOf(new DemandHeld("safety", "WEATHER", DUE, DUE, "lin"), HERE))
                .containsExactlyInAnyOrder(SAFETY, Audience.person("lin"));
    }

    @Test
    void an_escalation_is_heard_by_those_who_were_told_and_by_the_secretary_if_nobody_was() {
        assertThat(contacts.audiencesOf(
                        new DemandEscalated("d", "RESOLVE", true, "safety", 4, List.of("wang", "li"), 0), HERE))
                .containsExactlyInAnyOrder(Audience.person("wang"), Audience.person("li"));
        assertThat(handling.audiencesOf(new DemandUnitSucceeded("safety", "order"), HERE))
                .containsExactlyInAnyOrder(SAFETY, OFFICE);
        assertThat(contacts.audiencesOf(new DemandEscalated("d", "RESOLVE", true, null, 0, List.of(), 5), HERE))
                .containsExactly(SECRETARY);
    }

    @Test
    void a_change_of_hands_is_heard_by_both() {
        assertThat(handling.audiencesOf(new DemandHandedOver("safety", "wang", "li"), HERE))
                .containsExactlyInAnyOrder(Audience.person("wang"), Audience.person("li"));
    }

    @Test
    void what_all_may_read_is_heard_by_everybody_who_has_a_part_in_the_demand_but_not_by_who_said_it() {
        CommentAdded byOffice = comment("PUBLIC", "wang", List.of("li"), "safety", List.of("bureau-fire-safety"));
        assertThat(comments.audiencesOf(byOffice, HERE))
                .containsExactlyInAnyOrder(
                        OFFICE,
                        SAFETY,
                        FIRE,
                        Audience.person("li"),
                        Audience.person("merchant"),
                        Audience.person("follower"));
        assertThat(comments.authorOf(byOffice)).contains("wang");
        assertThat(comments.audiencesOf(comment("PUBLIC", "merchant", List.of(), null, null), HERE))
                .containsExactlyInAnyOrder(OFFICE, Audience.person("follower"));
    }

    @Test
    void what_is_internal_is_heard_by_those_who_work_on_the_demand() {
        assertThat(comments.audiencesOf(comment("INTERNAL", "wang", List.of("li"), "safety", List.of()), HERE))
                .containsExactlyInAnyOrder(OFFICE, SAFETY, Audience.person("li"));
    }

    @Test
    void guidance_is_heard_by_the_district_that_is_to_answer_and_its_answer_by_who_asked() {
        GuidanceNotices guidance = new GuidanceNotices(STREETS);
        assertThat(guidance.audiencesOf(new GuidanceIssued(DAY), HERE)).containsExactlyInAnyOrder(SECRETARY, OFFICE);
        assertThat(guidance.audiencesOf(new GuidanceAnswered(DAY, true), HERE)).containsExactly(TWO_NEW_OFFICE);
    }

    @Test
    void an_election_is_heard_by_those_who_run_it_once_for_each_phase_and_by_whoever_is_elected() {
        ElectionNotices elections = new ElectionNotices(STREETS);
        ElectionMoved called = new ElectionMoved("NOMINATION", 0, null, null, null);
        assertThat(elections.audiencesOf(called, HERE)).containsExactlyInAnyOrder(SECRETARY, TWO_NEW_OFFICE);
        assertThat(elections.occasionOf(called))
                .as("a nomination is no other phase")
                .isEqualTo(elections.occasionOf(new ElectionMoved("NOMINATION", 0, null, null, null)))
                .isNotEqualTo(elections.occasionOf(new ElectionMoved("BALLOT", 1, DUE, DUE, null)));
        ElectionConfirmed confirmed = new ElectionConfirmed(
                DAY, DAY, false, List.of(new ElectionConfirmed.Elected("committee/full-time-member", "zhao")));
        assertThat(elections.audiencesOf(confirmed, HERE)).containsExactly(Audience.person("zhao"));
        assertThat(elections.occasionOf(confirmed)).isEmpty();
        assertThat(elections.audiencesOf(new TermExpiring("a", "zhao", "committee", "member", DAY, 90), HERE))
                .containsExactlyInAnyOrder(Audience.person("zhao"), SECRETARY, TWO_NEW_OFFICE);
    }

    @Test
    void a_matter_that_comes_back_is_heard_by_the_office_that_decides_on_it() {
        assertThat(new RecurrenceNotices()
                        .audiencesOf(new RecurrenceProposed("site-a", "safety.parking", 4, 3, DUE, DUE, false), HERE))
                .containsExactly(OFFICE);
    }

    private static CommentAdded comment(
            String visibility,
            String author,
            List<String> mentions,
            @Nullable String unit,
            @Nullable List<String> assisting) {
        return new CommentAdded("d", visibility, author, mentions, unit, assisting, "merchant");
    }
}
