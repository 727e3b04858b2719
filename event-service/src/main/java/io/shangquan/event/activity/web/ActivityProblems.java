package io.shangquan.event.activity.web;

import io.shangquan.event.activity.domain.ActivityRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class ActivityProblems {

    private ActivityProblems() {}

    static ProblemException of(ActivityRefusal refusal) {
        return switch (refusal) {
            case ActivityRefusal.TimesOutOfOrder _ -> ProblemException.of(ActivityProblem.TIMES_OUT_OF_ORDER);
            case ActivityRefusal.InThePast past -> ProblemException.of(ActivityProblem.IN_THE_PAST, past.moment());
            case ActivityRefusal.IllegalMove move ->
                ProblemException.of(ActivityProblem.ILLEGAL_MOVE, move.move(), move.status());
        };
    }
}
