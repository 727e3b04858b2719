package io.shangquan.organisation.access.domain;

import java.util.Set;

/**
 * Who may call an operation of a service.
 *
 * @param service as in {@code demand-service}
 * @param operation as in {@code demand.route}
 * @param open whether no token is asked for
 * @param roles of which one is needed; empty for any role in the district
 */
public record OperationRule(
        String service, String operation, String method, String path, boolean open, Set<String> roles) {

    public OperationRule {
        roles = Set.copyOf(roles);
    }

    /** Whether a role is enough. */
    public boolean admits(String role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
