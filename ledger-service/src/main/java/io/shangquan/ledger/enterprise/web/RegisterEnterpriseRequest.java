package io.shangquan.ledger.enterprise.web;

import io.shangquan.ledger.enterprise.domain.EnterpriseKind;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise to be entered.
 *
 * @param creditCode unified social credit code, 18 characters (GB 32100-2015)
 * @param industry section letter and up to four digits (GB/T 4754-2017)
 * @param site unit code of the site
 * @param status {@code OPEN} if absent
 */
record RegisterEnterpriseRequest(
        @NotNull @ValidCreditCode String creditCode,
        @NotBlank @Size(max = 200) String name,
        @NotNull EnterpriseKind kind,
        @NotNull @ValidIndustry String industry,
        @NotBlank @Size(max = 64) String site,
        @Nullable @Size(max = 20) String floor,
        @Nullable @Size(max = 40) String room,
        @Min(0) int staff,
        @Nullable EnterpriseStatus status) {}
