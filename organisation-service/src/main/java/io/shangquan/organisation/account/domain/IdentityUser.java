package io.shangquan.organisation.account.domain;

import java.util.List;

/**
 * A person as the identity provider knows them.
 *
 * @param grants as an access token carries them
 */
public record IdentityUser(String person, boolean enabled, List<String> grants) {

    public IdentityUser {
        grants = List.copyOf(grants);
    }

    /** The same person with other grants. */
    public IdentityUser with(List<String> changed) {
        return new IdentityUser(person, enabled, changed);
    }

    /** The same person, enabled or not. */
    public IdentityUser enabled(boolean changed) {
        return new IdentityUser(person, changed, grants);
    }
}
