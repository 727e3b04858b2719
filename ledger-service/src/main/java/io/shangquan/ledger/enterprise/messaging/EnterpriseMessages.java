package io.shangquan.ledger.enterprise.messaging;

import io.shangquan.contracts.ledger.EnterpriseAmended;
import io.shangquan.contracts.ledger.EnterpriseRegistered;
import io.shangquan.contracts.ledger.EnterpriseRelocated;
import io.shangquan.contracts.ledger.EnterpriseState;
import io.shangquan.contracts.ledger.EnterpriseStatusChanged;
import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseEvent;

/** Domain events as contract records. */
public final class EnterpriseMessages {

    private EnterpriseMessages() {}

    /** The contract record of an event. */
    public static Object of(EnterpriseEvent event) {
        Enterprise entry = event.after();
        String code = entry.creditCode().value();
        String site = entry.premises().site();
        String kind = entry.profile().kind().name();
        String industry = entry.profile().industry().code();
        return switch (event) {
            case EnterpriseEvent.Registered _ ->
                new EnterpriseRegistered(
                        code, site, kind, industry, entry.status().name());
            case EnterpriseEvent.Amended _ ->
                new EnterpriseAmended(
                        code, site, kind, industry, entry.profile().staff());
            case EnterpriseEvent.Relocated relocated -> new EnterpriseRelocated(code, site, relocated.fromSite());
            case EnterpriseEvent.StatusChanged changed ->
                new EnterpriseStatusChanged(
                        code, site, changed.from().name(), entry.status().name());
        };
    }

    /** The entry as other services keep it. */
    public static EnterpriseState stateOf(Enterprise entry) {
        return new EnterpriseState(
                entry.creditCode().value(),
                entry.premises().site(),
                entry.profile().name(),
                entry.profile().kind().name(),
                entry.profile().industry().code(),
                entry.status().name());
    }
}
