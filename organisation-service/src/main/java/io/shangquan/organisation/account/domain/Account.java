package io.shangquan.organisation.account.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account. It is a person's, not a district's: who works in two districts has one.
 *
 * @param person subject with the identity provider
 * @param username by which the person logs in; null until the identity provider has told it
 * @param displayName likewise
 * @param districts in which the person is or was appointed
 * @param given the grants that appointments give or gave, as far as they may be with the identity provider
 * @param enabled what was asked for; null if nobody asked, and the identity provider decides
 * @param since when it came to this state
 * @param attempts that failed since it was last in line
 */
public record Account(
        String person,
        @Nullable String username,
        @Nullable String displayName,
        Set<String> districts,
        Set<GivenGrant> given,
        AccountState state,
        @Nullable Boolean enabled,
        Instant since,
        int attempts) {

    public Account {
        districts = Set.copyOf(districts);
        given = Set.copyOf(given);
    }

    /** The same account, under the names that the identity provider has for it. */
    public Account named(IdentityUser user) {
        return new Account(
                person, user.username(), user.displayName(), districts, given, state, enabled, since, attempts);
    }
}
