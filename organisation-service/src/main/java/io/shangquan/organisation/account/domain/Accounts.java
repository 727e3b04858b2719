package io.shangquan.organisation.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts, each with the moment at which it is to be brought in line next. */
public interface Accounts {

    /** Keeps that appointments of a district concern a person, and that the account is due. */
    void concern(String person, String district, @Nullable GivenGrant given, Instant now);

    /** Keeps an account that was opened here, under the names that were given. */
    void opened(String person, String district, IdentityProvider.Opening opening, Instant now);

    /** Keeps whether the account is to be enabled, and that it is due. False if there is none. */
    boolean switchTo(String person, String district, boolean enabled, Instant now);

    /** The account of a person who is or was appointed in a district, or for whom it was opened there. */
    Optional<Account> find(String district, String person);

    /** Accounts that are due at a moment, the longest due first. */
    List<Due> due(Instant moment, int most);

    /** An account that is due since a moment. */
    record Due(String person, Instant at) {}

    /**
     * Takes an account that is due, until a moment.
     *
     * @param due when it was due
     * @return empty if somebody else has taken it
     */
    Optional<Account> claim(String person, Instant due, Instant until);

    /**
     * Keeps that an account, with the names that it has there, was brought in line, unless something has concerned it since it was claimed.
     *
     * @param claimed the moment until which it was claimed
     * @param given the grants that are with the identity provider now, or will be
     * @param next when it is due again, null if it is not
     */
    void settle(
            Account account,
            Instant claimed,
            AccountState state,
            Set<GivenGrant> given,
            @Nullable Instant next,
            Instant now);

    /** Keeps that an account could not be brought in line now. */
    void postpone(Account account, Instant claimed, Instant next);
}
