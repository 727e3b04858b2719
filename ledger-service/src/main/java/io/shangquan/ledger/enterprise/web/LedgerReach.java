package io.shangquan.ledger.enterprise.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.ledger.enterprise.application.EnterpriseQueries;
import io.shangquan.ledger.enterprise.application.EnterpriseView;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a district's ledger a caller sees: all of it, the sites of which they are chief, or the enterprises for which
 * they speak.
 *
 * @param whole whether all of it
 * @param sites unit codes of the caller's sites, if not all
 * @param enterprises credit codes of the caller's enterprises, if not all
 */
record LedgerReach(boolean whole, Set<String> sites, Set<String> enterprises) {

    LedgerReach {
        sites = Set.copyOf(sites);
        enterprises = Set.copyOf(enterprises);
    }

    /** What a caller reaches whom the endpoint's rule has let in: all of their grants reach the district. */
    static LedgerReach of(Caller caller, String district) {
        boolean whole = false;
        Set<String> sites = new HashSet<>();
        Set<String> enterprises = new HashSet<>();
        for (Grant grant : caller.grants()) {
            switch (grant.scope()) {
                case Scope.Street _ -> whole = true;
                case Scope.District(String id) -> whole |= id.equals(district);
                case Scope.Unit(String id, String unit)
                when id.equals(district) -> {
                    if (grant.role().equals(Roles.SITE_CHIEF)) {
                        sites.add(unit);
                    } else {
                        whole = true;
                    }
                }
                case Scope.Enterprise(String id, String code) when id.equals(district) -> enterprises.add(code);
                case Scope.Unit _, Scope.Enterprise _ -> {}
            }
        }
        return new LedgerReach(whole, sites, enterprises);
    }

    boolean shows(EnterpriseView view) {
        return whole
                || sites.contains(view.enterprise().premises().site())
                || enterprises.contains(view.enterprise().creditCode().value());
    }

    /** @throws ProblemException if a chief of other sites is to change this one */
    void requireSite(String site) {
        if (!whole && !sites.contains(site)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
    }

    /** The filter asked for, within what the caller sees. */
    EnterpriseQueries.Filter narrow(
            @Nullable String site, @Nullable EnterpriseStatus status, @Nullable String industry) {
        Set<String> asked = site == null ? null : Set.of(site);
        if (whole) {
            return new EnterpriseQueries.Filter(asked, status, industry, null);
        }
        if (asked == null ? !sites.isEmpty() : sites.containsAll(asked)) {
            return new EnterpriseQueries.Filter(asked == null ? sites : asked, status, industry, null);
        }
        if (enterprises.isEmpty()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return new EnterpriseQueries.Filter(asked, status, industry, enterprises);
    }
}
