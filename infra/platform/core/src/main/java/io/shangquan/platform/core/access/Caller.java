package io.shangquan.platform.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who calls, as their access token says.
 *
 * @param subject the person's id with the identity provider ({@code sub})
 * @param grants what was granted, in no order
 * @param issuedAt when the token was issued ({@code iat}); a revocation refuses what is older than itself
 */
public record Caller(String subject, List<Grant> grants, Instant issuedAt) {

    public Caller {
        grants = List.copyOf(grants);
    }

    /** The grants that reach a district: on it or a part of it, or on the street that guides it. */
    public Stream<Grant> reaching(String district, String streetOfDistrict) {
        return grants.stream().filter(grant -> switch (grant.scope()) {
            case Scope.Street(String street) -> street.equals(streetOfDistrict);
            case Scope.District(String id) -> id.equals(district);
            case Scope.Unit(String id, var _unit) -> id.equals(district);
            case Scope.Enterprise(String id, var _enterprise) -> id.equals(district);
        });
    }

    /** Whether one of the roles was granted for that very unit of the district. */
    public boolean holdsInUnit(Set<String> roles, String district, String unit) {
        return holds(roles, scope -> scope.equals(new Scope.Unit(district, unit)));
    }

    /** Whether one of the roles was granted for the district as a whole. */
    public boolean holdsInDistrict(Set<String> roles, String district) {
        return holds(roles, scope -> scope.equals(new Scope.District(district)));
    }

    /** The enterprises of a district for which the caller speaks. */
    public Stream<String> enterprisesIn(String district) {
        return grants.stream().<String>mapMulti((grant, found) -> {
            if (grant.scope() instanceof Scope.Enterprise(String id, String enterprise) && id.equals(district)) {
                found.accept(enterprise);
            }
        });
    }

    private boolean holds(Set<String> roles, Predicate<Scope> where) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()) && where.test(grant.scope()));
    }
}
