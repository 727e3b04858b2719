package io.shangquan.ledger.enterprise.domain;

import java.util.Optional;
import java.util.function.Function;

/** The ledger's entries. */
public interface Enterprises {

    Optional<Enterprise> find(String district, EnterpriseId id);

    /** Keeps a new entry with its events, unless the district has its credit code already. */
    EnterpriseDecision enter(EnterpriseDecision.Accepted registered);

    /** Applies a change to an entry and keeps what it led to. */
    EnterpriseDecision change(String district, EnterpriseId id, Function<Enterprise, EnterpriseDecision> change);
}
