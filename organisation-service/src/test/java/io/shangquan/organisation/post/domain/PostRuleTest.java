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
        assertThat(PostRule.firstBroken(List.of(EXCLUDES), "first-secretary", List.of("district-secretary")))
                .contains(new PostRefusal.Incompatible("not-both", "district-secretary"));
        assertThat(PostRule.firstBroken(List.of(EXCLUDES), "district-secretary", List.of("first-secretary")))
                .contains(new PostRefusal.Incompatible("not-both", "first-secretary"));
        assertThat(PostRule.firstBroken(List.of(EXCLUDES), "first-secretary", List.of("site-chief")))
                .isEmpty();
    }

    @Test
    void the_first_secretary_can_be_asked_to_be_a_building_chief() {
        assertThat(PostRule.firstBroken(List.of(NEEDS), "first-secretary", List.of()))
                .contains(new PostRefusal.Incompatible("is-a-chief", "site-chief"));
        assertThat(PostRule.firstBroken(List.of(NEEDS), "first-secretary", List.of("site-chief")))
                .isEmpty();
        assertThat(PostRule.firstBroken(List.of(NEEDS), "district-office", List.of()))
                .isEmpty();
    }
}
