package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.GivenGrant;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where accounts differ from what appointments give in a district. */
public final class AccountDifferences {

    private final AccountQueries accounts;
    private final GivenGrants grants;
    private final IdentityProvider identity;

    public AccountDifferences(AccountQueries accounts, GivenGrants grants, IdentityProvider identity) {
        this.accounts = accounts;
        this.grants = grants;
        this.identity = identity;
    }

    /** A page of accounts with what differs; asks the identity provider once for each. */
    public Page<AccountDifference> list(String district, PageRequest page) {
        return accounts.list(district, page).map(account -> compare(district, account));
    }

    private AccountDifference compare(String district, Account account) {
        Set<String> wanted = grants.to(account).today().stream()
                .filter(grant -> grant.district().equals(district))
                .map(GivenGrant::grant)
                .collect(Collectors.toSet());
        Optional<IdentityUser> user = identity.find(account.person());
        List<Difference> differences = new ArrayList<>();
        if (user.isEmpty()) {
            differences.add(new Difference(Kind.NO_ACCOUNT, null));
        } else if (!user.get().enabled() && !wanted.isEmpty()) {
            differences.add(new Difference(Kind.DISABLED, null));
        }
        List<String> present = user.map(IdentityUser::grants).orElse(List.of());
        wanted.stream()
                .filter(grant -> !present.contains(grant))
                .sorted()
                .forEach(grant -> differences.add(new Difference(Kind.MISSING_GRANT, grant)));
        String here = "@district/" + district;
        present.stream()
                .filter(grant -> grant.endsWith(here) || grant.contains(here + '/'))
                .filter(grant -> !wanted.contains(grant))
                .sorted()
                .forEach(grant -> differences.add(new Difference(Kind.GRANT_OF_NO_APPOINTMENT, grant)));
        return new AccountDifference(account.person(), differences);
    }

    /** Kinds of differences. */
    public enum Kind {
        /** The identity provider knows no such person. */
        NO_ACCOUNT,
        /** Appointed, and unable to log in. */
        DISABLED,
        /** An appointment gives it, and the account does not hold it. */
        MISSING_GRANT,
        /** The account holds it, and no appointment gives it. */
        GRANT_OF_NO_APPOINTMENT
    }

    /** A difference; the grant that it is about, if it is about one. */
    public record Difference(Kind kind, @Nullable String grant) {}

    /** An account with what differs; nothing if it is in line. */
    public record AccountDifference(String person, List<Difference> differences) {
        public AccountDifference {
            differences = List.copyOf(differences);
        }
    }
}
