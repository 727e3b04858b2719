package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.IdentityAway;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.util.function.Supplier;

/** What is answered by the identity provider while somebody waits for it. */
public final class IdentityAnswers {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private IdentityAnswers() {}

    /**
     * The answer to a question.
     *
     * @throws ProblemException {@code unavailable} if the provider is away
     */
    public static <T> T unlessAway(Supplier<T> question) {
        try {
            return question.get();
        } catch (IdentityAway away) {
            ProblemException problem =
                    ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN);
            problem.addSuppressed(away);
            throw problem;
        }
    }
}
