package io.shangquan.ledger.enterprise.web;

import io.shangquan.ledger.enterprise.domain.EnterpriseRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class EnterpriseProblems {

    private EnterpriseProblems() {}

    static ProblemException of(EnterpriseRefusal refusal) {
        return switch (refusal) {
            case EnterpriseRefusal.CreditCodeTaken taken ->
                ProblemException.of(
                        EnterpriseProblem.CREDIT_CODE_TAKEN, taken.creditCode().value());
            case EnterpriseRefusal.NotAFirstStatus first ->
                ProblemException.of(EnterpriseProblem.NOT_A_FIRST_STATUS, first.status());
            case EnterpriseRefusal.IllegalStatus illegal ->
                ProblemException.of(EnterpriseProblem.ILLEGAL_STATUS, illegal.from(), illegal.to())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case EnterpriseRefusal.Gone _ -> ProblemException.of(EnterpriseProblem.ENTERPRISE_GONE);
            case EnterpriseRefusal.NothingChanged _ -> ProblemException.of(EnterpriseProblem.NOTHING_CHANGED);
        };
    }
}
