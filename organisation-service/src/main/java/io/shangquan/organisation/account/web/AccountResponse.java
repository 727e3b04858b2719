package io.shangquan.organisation.account.web;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.organisation.account.domain.GivenGrant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands with the identity provider.
 *
 * @param username by which the person logs in, if the identity provider has told it yet
 * @param displayName likewise
 * @param grants of this district that appointments give or gave, as far as they may be there
 * @param enabled what was asked for; absent if the identity provider decides
 * @param failedAttempts since it was last in line
 */
record AccountResponse(
        String person,
        @Nullable String username,
        @Nullable String displayName,
        AccountState state,
        Instant since,
        List<String> grants,
        @Nullable Boolean enabled,
        int failedAttempts) {

    AccountResponse {
        grants = List.copyOf(grants);
    }

    static AccountResponse of(Account account, String district) {
        return new AccountResponse(
                account.person(),
                account.username(),
                account.displayName(),
                account.state(),
                account.since(),
                account.given().stream()
                        .filter(grant -> grant.district().equals(district))
                        .map(GivenGrant::grant)
                        .distinct()
                        .sorted()
                        .toList(),
                account.enabled(),
                account.attempts());
    }
}
