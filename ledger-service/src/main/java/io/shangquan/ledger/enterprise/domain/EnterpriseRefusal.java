package io.shangquan.ledger.enterprise.domain;

import java.util.Set;

/** Why a change to the ledger was not made. */
public sealed interface EnterpriseRefusal {

    /** The district's ledger has this code already. */
    record CreditCodeTaken(CreditCode creditCode) implements EnterpriseRefusal {}

    /** An entry does not begin with this status. */
    record NotAFirstStatus(EnterpriseStatus status) implements EnterpriseRefusal {}

    /** The status does not follow from the present one. */
    record IllegalStatus(EnterpriseStatus from, EnterpriseStatus to, Set<EnterpriseStatus> legal)
            implements EnterpriseRefusal {
        public IllegalStatus {
            legal = Set.copyOf(legal);
        }
    }

    /** The enterprise has left; it must move in again first. */
    record Gone() implements EnterpriseRefusal {}

    /** The entry says so already. */
    record NothingChanged() implements EnterpriseRefusal {}
}
