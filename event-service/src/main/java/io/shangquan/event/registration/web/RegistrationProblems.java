package io.shangquan.event.registration.web;

import io.shangquan.event.registration.domain.RegistrationRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class RegistrationProblems {

    private RegistrationProblems() {}

    static ProblemException of(RegistrationRefusal refusal) {
        return switch (refusal) {
            case RegistrationRefusal.Closed _ -> ProblemException.of(RegistrationProblem.REGISTRATION_CLOSED);
            case RegistrationRefusal.Full full ->
                ProblemException.of(RegistrationProblem.ACTIVITY_FULL, full.capacity());
            case RegistrationRefusal.AlreadyRegistered _ -> ProblemException.of(RegistrationProblem.ALREADY_REGISTERED);
            case RegistrationRefusal.AlreadyCancelled _ -> ProblemException.of(RegistrationProblem.ALREADY_CANCELLED);
        };
    }
}
