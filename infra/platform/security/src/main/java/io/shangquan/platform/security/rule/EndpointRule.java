package io.shangquan.platform.security.rule;

import java.util.Set;

/**
 * The rule of one endpoint, as a test and the API's description list it.
 *
 * @param endpoint method and path pattern
 * @param roles of which one is needed; empty for any
 */
public record EndpointRule(String endpoint, Allow.Door door, Set<String> roles) {

    public EndpointRule {
        roles = Set.copyOf(roles);
    }
}
