package io.shangquan.ledger.enterprise.application;

import io.shangquan.ledger.enterprise.domain.CreditCode;
import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseDecision;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.ledger.enterprise.domain.Enterprises;
import io.shangquan.ledger.enterprise.domain.Premises;
import io.shangquan.ledger.enterprise.domain.Profile;

/** Enters an enterprise in a district's ledger. */
public final class RegisterEnterprise {

    private final Enterprises enterprises;

    public RegisterEnterprise(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** Enters it under the id that was reserved for it. */
    public EnterpriseDecision handle(Command command) {
        EnterpriseDecision registered = Enterprise.register(
                command.id(),
                command.district(),
                command.creditCode(),
                command.profile(),
                command.premises(),
                command.status());
        return switch (registered) {
            case EnterpriseDecision.Accepted accepted -> enterprises.enter(accepted);
            case EnterpriseDecision.Refused refused -> refused;
        };
    }

    /** What is to be entered. */
    public record Command(
            String district,
            EnterpriseId id,
            CreditCode creditCode,
            Profile profile,
            Premises premises,
            EnterpriseStatus status) {}
}
