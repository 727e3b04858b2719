package io.shangquan.ledger.enterprise.application;

import io.shangquan.ledger.enterprise.domain.Enterprise;

/** An entry with its version. */
public record EnterpriseView(Enterprise enterprise, long version) {}
