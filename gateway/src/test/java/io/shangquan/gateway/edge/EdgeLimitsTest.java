package io.shangquan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdgeLimitsTest {

    private static final Optional<String> GONGTI = Optional.of("110105-gongti");
    private static final Optional<String> YAXIU = Optional.of("110105-yaxiu");

    private final EdgeLimits limits = new EdgeLimits(new LimitProperties(1, 2, 100, 1_000));

    @Test
    void one_person_may_send_twice_the_rate_at_once_and_then_waits() {
        limits.take("a", Optional.empty());
        limits.take("a", Optional.empty());

        ProblemException refused = refused("a", Optional.empty());

        assertThat(refused.problem()).isEqualTo(PlatformProblem.TOO_MANY_REQUESTS);
        assertThat(refused.retryAfter()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        assertThatCode(() -> limits.take("b", Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void all_persons_of_a_district_together_have_a_limit_and_other_districts_are_not_concerned() {
        for (String person : new String[] {"a", "b", "c", "d"}) {
            limits.take(person, GONGTI);
        }

        assertThat(refused("e", GONGTI).problem()).isEqualTo(PlatformProblem.TOO_MANY_REQUESTS);
        assertThatCode(() -> limits.take("f", YAXIU)).doesNotThrowAnyException();
    }

    @Test
    void a_file_may_be_larger_than_any_other_body() {
        String files = "/api/v1/districts/110105-gongti/attachments/demand";

        assertThatCode(() -> limits.requireSize(files, 1_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.requireSize(files, 1_001)).hasMessage("body-too-large");
        assertThatThrownBy(() -> limits.requireSize("/api/v1/districts/110105-gongti/demands", 101))
                .hasMessage("body-too-large");
    }

    private ProblemException refused(String person, Optional<String> district) {
        return catchThrowableOfType(ProblemException.class, () -> limits.take(person, district));
    }
}
