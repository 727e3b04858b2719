package io.shangquan.notification.address.web;

import io.shangquan.notification.address.domain.AddressRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Instant;

/** Refusals as problems. */
final class AddressProblems {

    private AddressProblems() {}

    static ProblemException of(AddressRefusal refusal) {
        return switch (refusal) {
            case AddressRefusal.Unknown _ -> ProblemException.of(PlatformProblem.NOT_FOUND);
            case AddressRefusal.AlreadyThere _ -> ProblemException.of(AddressProblem.ADDRESS_ALREADY_THERE);
            case AddressRefusal.TooMany(int most) -> ProblemException.of(AddressProblem.TOO_MANY_ADDRESSES, most);
            case AddressRefusal.TooManyCodes(Instant nextAt) ->
                ProblemException.of(AddressProblem.TOO_MANY_CODES, nextAt);
            case AddressRefusal.AlreadyVerified _ -> ProblemException.of(AddressProblem.ADDRESS_ALREADY_VERIFIED);
            case AddressRefusal.NoCode _ -> ProblemException.of(AddressProblem.NO_CODE);
            case AddressRefusal.NotVerified _ -> ProblemException.of(AddressProblem.ADDRESS_NOT_VERIFIED);
        };
    }
}
