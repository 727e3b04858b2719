package io.shangquan.organisation.coverage.messaging;

import io.shangquan.contracts.organisation.AffiliationChanged;
import io.shangquan.contracts.organisation.ContactNamed;
import io.shangquan.organisation.coverage.domain.CoverageEvent;
import io.shangquan.organisation.coverage.domain.MemberCoverage;

/** Coverage as contract records. */
public final class CoverageMessages {

    private CoverageMessages() {}

    /** The contract record of an event; names and telephone numbers stay here. */
    public static Object of(CoverageEvent event, MemberCoverage after) {
        return switch (event) {
            case CoverageEvent.AffiliationChanged(MemberCoverage.Affiliated to) ->
                new AffiliationChanged(after.member(), to.status().name(), to.from());
            case CoverageEvent.ContactNamed _ ->
                new ContactNamed(
                        after.member(),
                        after.contact() == null ? null : after.contact().person(),
                        after.counterpart() != null);
        };
    }
}
