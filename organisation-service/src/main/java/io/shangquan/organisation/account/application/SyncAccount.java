package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.GivenGrant;
import io.shangquan.organisation.account.domain.GrantPlan;
import io.shangquan.organisation.account.domain.IdentityAway;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import io.shangquan.organisation.post.domain.Posts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one account in line with the appointments. May be repeated at any point: what was lost is forgotten only after the identity
 * provider, its sessions and the tokens issued meanwhile know of it.
 */
public final class SyncAccount {

    private static final Logger LOG = LoggerFactory.getLogger(SyncAccount.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private final Accounts accounts;
    private final GivenGrants grants;
    private final IdentityProvider identity;
    private final Posts posts;
    private final Clock clock;

    public SyncAccount(Accounts accounts, GivenGrants grants, IdentityProvider identity, Posts posts, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.identity = identity;
        this.posts = posts;
        this.clock = clock;
    }

    /** Brings an account in line that was due at a moment, unless somebody else does. */
    public void handle(String person, Instant due) {
        Instant until = clock.instant().plus(LEASE);
        accounts.claim(person, due, until).ifPresent(account -> {
            try {
                bringInLine(account, until);
            } catch (IdentityAway away) {
                LOG.warn("an account waits for the identity provider: {}", away.getMessage());
                accounts.postpone(account, until, clock.instant().plus(waitAfter(account.attempts())));
            }
        });
    }

    private void bringInLine(Account account, Instant claimed) {
        GivenGrants.Given given = grants.to(account);
        Set<GivenGrant> lost = new HashSet<>();
        Optional<IdentityUser> before = identity.update(account.person(), user -> {
            GrantPlan plan = GrantPlan.of(user.grants(), given.today(), given.later(), account.given());
            lost.addAll(plan.lost());
            IdentityUser next = user.with(plan.next());
            return account.enabled() == null ? next : next.enabled(account.enabled());
        });
        if (before.isPresent() && (!lost.isEmpty() || Boolean.FALSE.equals(account.enabled()))) {
            identity.endSessions(account.person());
        }
        lost.forEach(grant -> revokeAgain(account.person(), grant));
        Set<GivenGrant> kept = new HashSet<>(given.today());
        kept.addAll(given.later());
        Instant next = given.nextStart().orElse(null);
        if (before.isEmpty() && next == null) {
            next = clock.instant().plus(LOOK_AGAIN);
        }
        AccountState state = before.isPresent() ? AccountState.LINKED : AccountState.NO_ACCOUNT;
        Account named = before.map(account::named).orElse(account);
        accounts.settle(named, claimed, state, kept, next, clock.instant());
    }

    /** Whoever fetched a token between the end of the appointment and now still has the grant in it. */
    private void revokeAgain(String person, GivenGrant lost) {
        var _ = posts.change(lost.district(), lost.post(), post -> post.revokeAgain(person, clock.instant()));
    }

    private static Duration waitAfter(int attempts) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
