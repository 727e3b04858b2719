package io.shangquan.ledger.enterprise.application;

import io.shangquan.ledger.enterprise.domain.EnterpriseDecision;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.ledger.enterprise.domain.Enterprises;
import io.shangquan.ledger.enterprise.domain.Premises;
import io.shangquan.ledger.enterprise.domain.Profile;

/** Corrects an entry, moves it, or takes it on to another status. */
public final class ChangeEnterprise {

    private final Enterprises enterprises;

    public ChangeEnterprise(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    public EnterpriseDecision amend(String district, EnterpriseId id, Profile profile) {
        return enterprises.change(district, id, enterprise -> enterprise.amend(profile));
    }

    public EnterpriseDecision relocate(String district, EnterpriseId id, Premises premises) {
        return enterprises.change(district, id, enterprise -> enterprise.relocate(premises));
    }

    public EnterpriseDecision become(String district, EnterpriseId id, EnterpriseStatus status) {
        return enterprises.change(district, id, enterprise -> enterprise.become(status));
    }
}
