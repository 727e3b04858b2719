package io.shangquan.organisation.chain.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.chain.domain.AnswerOfPost.Reason;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Leave;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.organisation.post.domain.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponsibilityChainTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final Post LEADER = post("district", "street-leader", 1, holder("leader"));
    private static final Post SECRETARY = post("office", "district-secretary", 3, holder("secretary"));
    private static final Post TOWER = post("site-tower", "site-chief", 5, holder("tower"));
    private static final Post PARK = post("site-park", "site-chief", 5, holder("park"));

    @Test
    void five_tiers_are_read_from_the_streets_official_to_the_units() {
        ResponsibilityChain chain = ResponsibilityChain.resolve(List.of(PARK, SECRETARY, TOWER, LEADER), Set.of(), DAY);

        assertThat(chain.tiers()).extracting(ResponsibilityChain.Tier::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(chain.tiers())
                .extracting(ResponsibilityChain.Tier::isAnswered)
                .containsExactly(true, false, true, false, true);
        assertThat(chain.tiers().getLast().posts())
                .extracting(answer -> answer.post().unit())
                .containsExactly("site-park", "site-tower");
    }

    @Test
    void of_the_units_only_the_one_that_is_asked_about_answers() {
        ResponsibilityChain chain =
                ResponsibilityChain.resolve(List.of(PARK, SECRETARY, TOWER, LEADER), Set.of("site-park"), DAY);

        assertThat(chain.tiers().getLast().posts())
                .extracting(answer -> answer.post().unit())
                .containsExactly("site-park");
        assertThat(chain.firstToAnswer())
                .hasValueSatisfying(tier -> assertThat(tier.number()).isEqualTo(5));
    }

    @Test
    void a_tier_that_nobody_answers_for_is_passed_over_upwards() {
        Post vacant = post("site-tower", "site-chief", 5);
        ResponsibilityChain chain = ResponsibilityChain.resolve(List.of(vacant, SECRETARY), Set.of("site-tower"), DAY);

        assertThat(chain.firstToAnswer())
                .hasValueSatisfying(tier -> assertThat(tier.number()).isEqualTo(3));
        assertThat(chain.tiers().getLast().posts().getFirst().trail())
                .containsExactly(new Reason.Vacant(1), new Reason.Nobody());
        assertThat(ResponsibilityChain.resolve(List.of(), Set.of(), DAY).firstToAnswer())
                .isEmpty();
    }

    @Test
    void for_a_holder_on_leave_the_stand_in_answers_before_the_deputy() {
        Post away = new Post(
                "d",
                TOWER.definition(),
                List.of(
                        holder("tower"),
                        in(Standing.DEPUTY, "deputy", DAY.minusYears(1)),
                        in(Standing.STAND_IN, "stand-in", DAY)),
                List.of(new Leave("tower", "tower", DAY, DAY.plusDays(3))));

        AnswerOfPost today = AnswerOfPost.of(away, DAY);
        assertThat(today.people()).extracting(Appointment::person).containsExactly("stand-in");
        assertThat(today.trail())
                .containsExactly(new Reason.OnLeave("tower", DAY.plusDays(3)), new Reason.Answers(Standing.STAND_IN));
        assertThat(AnswerOfPost.of(away, DAY.minusDays(1)).people())
                .extracting(Appointment::person)
                .containsExactly("tower");
    }

    @Test
    void with_nobody_standing_in_the_deputy_answers() {
        Post away = new Post(
                "d",
                TOWER.definition(),
                List.of(holder("tower"), in(Standing.DEPUTY, "deputy", DAY.minusYears(1))),
                List.of(new Leave("tower", "tower", DAY, DAY)));

        assertThat(AnswerOfPost.of(away, DAY).people())
                .extracting(Appointment::person)
                .containsExactly("deputy");
    }

    private static Post post(String unit, String role, int tier, Appointment... people) {
        return new Post(
                "d", new PostDefinition(unit, role, role, PostScope.UNIT, 1, tier, 0), List.of(people), List.of());
    }

    private static Appointment holder(String person) {
        return in(Standing.HOLDER, person, DAY.minusYears(1));
    }

    private static Appointment in(Standing standing, String person, LocalDate from) {
        return Appointment.of(person, person, person, standing, null, from, null);
    }
}
