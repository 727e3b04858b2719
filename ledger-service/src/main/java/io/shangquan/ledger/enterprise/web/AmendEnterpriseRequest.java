package io.shangquan.ledger.enterprise.web;

import io.shangquan.ledger.enterprise.domain.EnterpriseKind;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the ledger is to say from now on. */
record AmendEnterpriseRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull EnterpriseKind kind,
        @NotNull @ValidIndustry String industry,
        @Min(0) int staff) {}
