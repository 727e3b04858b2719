package io.shangquan.ledger.enterprise.domain;

import io.shangquan.ledger.enterprise.domain.EnterpriseDecision.Accepted;
import io.shangquan.ledger.enterprise.domain.EnterpriseDecision.Refused;
import java.util.List;

/** An entry of the enterprise ledger. */
public record Enterprise(
        EnterpriseId id,
        String district,
        CreditCode creditCode,
        Profile profile,
        Premises premises,
        EnterpriseStatus status) {

    /** Enters an enterprise that is open, or is moving in. */
    public static EnterpriseDecision register(
            EnterpriseId id,
            String district,
            CreditCode creditCode,
            Profile profile,
            Premises premises,
            EnterpriseStatus status) {
        if (status != EnterpriseStatus.OPEN && status != EnterpriseStatus.MOVING_IN) {
            return new Refused(new EnterpriseRefusal.NotAFirstStatus(status));
        }
        Enterprise entered = new Enterprise(id, district, creditCode, profile, premises, status);
        return new Accepted(entered, List.of(new EnterpriseEvent.Registered(entered)));
    }

    /** Corrects name, kind, industry or staff. */
    public EnterpriseDecision amend(Profile to) {
        if (to.equals(profile)) {
            return new Refused(new EnterpriseRefusal.NothingChanged());
        }
        Enterprise amended = new Enterprise(id, district, creditCode, to, premises, status);
        return new Accepted(amended, List.of(new EnterpriseEvent.Amended(amended)));
    }

    /** Moves to other premises of the same district. */
    public EnterpriseDecision relocate(Premises to) {
        if (status == EnterpriseStatus.GONE) {
            return new Refused(new EnterpriseRefusal.Gone());
        }
        if (to.equals(premises)) {
            return new Refused(new EnterpriseRefusal.NothingChanged());
        }
        Enterprise relocated = new Enterprise(id, district, creditCode, profile, to, status);
        return new Accepted(relocated, List.of(new EnterpriseEvent.Relocated(relocated, premises.site())));
    }

    /** Goes on to another status. */
    public EnterpriseDecision become(EnterpriseStatus to) {
        if (!status.next().contains(to)) {
            return new Refused(new EnterpriseRefusal.IllegalStatus(status, to, status.next()));
        }
        Enterprise changed = new Enterprise(id, district, creditCode, profile, premises, to);
        return new Accepted(changed, List.of(new EnterpriseEvent.StatusChanged(changed, status)));
    }
}
