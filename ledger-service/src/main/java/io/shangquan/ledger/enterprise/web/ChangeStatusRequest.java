package io.shangquan.ledger.enterprise.web;

import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import jakarta.validation.constraints.NotNull;

/** The status from now on. */
record ChangeStatusRequest(@NotNull EnterpriseStatus status) {}
