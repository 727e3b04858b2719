package io.shangquan.ledger.enterprise.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.ledger.enterprise.application.EnterpriseView;
import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseKind;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.platform.web.command.Versioned;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger. */
record EnterpriseResponse(
        String id,
        String creditCode,
        String name,
        EnterpriseKind kind,
        String industry,
        int staff,
        String site,
        @Nullable String floor,
        @Nullable String room,
        EnterpriseStatus status,
        @JsonIgnore long version)
        implements Versioned {

    static EnterpriseResponse of(EnterpriseView view) {
        Enterprise entry = view.enterprise();
        return new EnterpriseResponse(
                entry.id().value(),
                entry.creditCode().value(),
                entry.profile().name(),
                entry.profile().kind(),
                entry.profile().industry().code(),
                entry.profile().staff(),
                entry.premises().site(),
                entry.premises().floor(),
                entry.premises().room(),
                entry.status(),
                view.version());
    }
}
