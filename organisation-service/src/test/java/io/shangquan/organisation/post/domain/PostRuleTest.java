package io.shangquan.organisation.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostRuleTest {

    private static final PostRule EXCLUDES =
            new PostRule("not-both", PostRule.Kind.EXCLUDES, "first-secretary", Set.of("district-secretary"));
    private static final PostRule NEEDS =
            new PostRule("is-a-chief", PostRule.Kind.NEEDS, "first-secretary", Set.of("site-chief"));

    @Test
    void posts_that_exclude_each_other_do_so_in_both_directions() {
        assertThat(PostRule.firstBroken(
                        List.of(EXCLUDES), post("first-secretary"), List.of(post("district-secretary"))))
                .contains(new PostRefusal.Incompatible("not-both", "district-secretary"));
        assertThat(PostRule.firstBroken(
                        List.of(EXCLUDES), post("district-secretary"), List.of(post("first-secretary"))))
                .contains(new PostRefusal.Incompatible("not-both", "first-secretary"));
        assertThat(PostRule.firstBroken(List.of(EXCLUDES), post("first-secretary"), List.of(post("site-chief"))))
                .isEmpty();
    }

    @Test
    void the_first_secretary_can_be_asked_to_be_a_building_chief() {
        assertThat(PostRule.firstBroken(List.of(NEEDS), post("first-secretary"), List.of()))
                .contains(new PostRefusal.Incompatible("is-a-chief", "site-chief"));
        assertThat(PostRule.firstBroken(List.of(NEEDS), post("first-secretary"), List.of(post("site-chief"))))
                .isEmpty();
        assertThat(PostRule.firstBroken(List.of(NEEDS), post("district-office"), List.of()))
                .isEmpty();
    }

    @Test
    void a_rule_may_name_one_post() {
        PostRule rule = new PostRule(
                "no-self-supervision", PostRule.Kind.EXCLUDES, "committee/supervisor", Set.of("committee-member"));
        PostDefinition supervisor =
                new PostDefinition("committee", "supervisor", "auditor", PostScope.DISTRICT, 1, null, 0);
        PostDefinition elsewhere =
                new PostDefinition("street", "supervisor", "auditor", PostScope.DISTRICT, 1, null, 0);

        assertThat(PostRule.firstBroken(List.of(rule), supervisor, List.of(post("committee-member"))))
                .contains(new PostRefusal.Incompatible("no-self-supervision", "committee-member"));
        assertThat(PostRule.firstBroken(List.of(rule), post("committee-member"), List.of(supervisor)))
                .contains(new PostRefusal.Incompatible("no-self-supervision", "committee/supervisor"));
        assertThat(PostRule.firstBroken(List.of(rule), post("committee-member"), List.of(elsewhere)))
                .isEmpty();
    }

    private static PostDefinition post(String role) {
        return new PostDefinition("unit", role, role, PostScope.DISTRICT, 1, null, 0);
    }
}
