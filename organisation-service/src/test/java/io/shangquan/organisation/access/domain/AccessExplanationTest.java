package io.shangquan.organisation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.access.domain.AccessExplanation.Kind;
import io.shangquan.organisation.access.domain.AccessExplanation.ReachingGrant;
import io.shangquan.organisation.access.domain.AccessExplanation.Reason;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.organisation.post.domain.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessExplanationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final OperationRule RULE =
            new OperationRule("demand-service", "demand.route", "post", "/x", false, Set.of("district-office"));

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "district-office, 2026-01-01,           , POST_GIVES",
        "district-office, 2026-01-01, 2026-03-09, POST_ENDED",
        "district-office, 2026-03-11,           , POST_TO_COME",
        "site-chief,      2026-01-01,           , POST_NOT_ENOUGH",
    })
    void a_post_gives_gave_or_will_give_access_or_is_not_enough(
            String role, LocalDate from, @Nullable LocalDate to, Kind kind) {
        AccessExplanation explanation = explain(List.of(), List.of(post(role, from, to)));

        assertThat(explanation.allowed()).isEqualTo(kind == Kind.POST_GIVES);
        assertThat(explanation.reasons()).extracting(Reason::kind).containsExactly(kind);
    }

    @Test
    void a_grant_that_no_post_gave_counts_too() {
        assertThat(explain(List.of(new ReachingGrant("district-office", "district-office@street/s")), List.of()))
                .isEqualTo(new AccessExplanation(
                        true, List.of(new Reason(Kind.GRANT_GIVES, null, "district-office@street/s", null))));
        assertThat(explain(List.of(new ReachingGrant("auditor", "auditor@street/s")), List.of())
                        .allowed())
                .isFalse();
    }

    @Test
    void who_has_nothing_here_is_out_of_reach_and_what_is_open_is_open() {
        assertThat(explain(List.of(), List.of()).reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.OUT_OF_REACH);
        OperationRule open = new OperationRule("s", "o", "post", "/x", true, Set.of());
        assertThat(AccessExplanation.of(open, "p", List.of(), List.of(), TODAY).allowed())
                .isTrue();
    }

    private static AccessExplanation explain(List<ReachingGrant> grants, List<Post> posts) {
        return AccessExplanation.of(RULE, "p", grants, posts, TODAY);
    }

    private static Post post(String role, LocalDate from, @Nullable LocalDate to) {
        return new Post(
                "d",
                new PostDefinition("office", role, role, PostScope.DISTRICT, 1, null, 0),
                List.of(Appointment.of("a", "p", "P", Standing.HOLDER, null, from, to)),
                List.of());
    }
}
