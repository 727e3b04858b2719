package io.shangquan.ledger.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the enterprise is from now on. */
record RelocateEnterpriseRequest(
        @NotBlank @Size(max = 64) String site,
        @Nullable @Size(max = 20) String floor,
        @Nullable @Size(max = 40) String room) {}
