package io.shangquan.notification.subscriber.web;

import io.shangquan.notification.subscriber.domain.SubscriberRefusal;
import io.shangquan.notification.subscriber.domain.SubscriberStatus;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class SubscriberProblems {

    private SubscriberProblems() {}

    static ProblemException of(SubscriberRefusal refusal) {
        return switch (refusal) {
            case SubscriberRefusal.IllegalMove(String move, SubscriberStatus status) ->
                ProblemException.of(SubscriberProblem.SUBSCRIBER_MOVE_NOT_LEGAL, move, status);
            case SubscriberRefusal.NoWebhook _ -> ProblemException.of(SubscriberProblem.SUBSCRIBER_HAS_NO_WEBHOOK);
            case SubscriberRefusal.SlugTaken(String slug) -> ProblemException.of(SubscriberProblem.SLUG_TAKEN, slug);
        };
    }
}
