package io.shangquan.organisation.account.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the identity provider knows them.
 *
 * @param displayName null if the provider knows none
 * @param grants as an access token carries them
 */
public record IdentityUser(
        String person, String username, @Nullable String displayName, boolean enabled, List<String> grants) {

    public IdentityUser {
        grants = List.copyOf(grants);
    }

    /** The same person with other grants. */
    public IdentityUser with(List<String> changed) {
        return new IdentityUser(person, username, displayName, enabled, changed);
    }

    /** The same person, enabled or not. */
    public IdentityUser enabled(boolean changed) {
        return new IdentityUser(person, username, displayName, changed, grants);
    }
}
