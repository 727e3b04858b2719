package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.IdentityProvider;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens an account for a person who has none. */
public final class OpenAccount {

    private final IdentityProvider identity;
    private final Accounts accounts;
    private final Supplier<String> passwords;
    private final Clock clock;

    /** @param passwords each another one that nobody can guess */
    public OpenAccount(IdentityProvider identity, Accounts accounts, Supplier<String> passwords, Clock clock) {
        this.identity = identity;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param key what asks for it; the same key opens it once
     * @return empty if somebody has the user name
     */
    public Optional<Opened> handle(String district, String username, String displayName, String key) {
        String password = passwords.get();
        IdentityProvider.Opening opening = new IdentityProvider.Opening(username, displayName, password);
        return identity.open(opening, key).map(person -> {
            accounts.opened(person, district, opening, clock.instant());
            return new Opened(person, password);
        });
    }

    /**
     * Makes a password for the next login.
     *
     * @return empty if the person has no account in the district
     */
    public Optional<String> renewPassword(String district, String person) {
        if (accounts.find(district, person).isEmpty()) {
            return Optional.empty();
        }
        String password = passwords.get();
        return identity.setFirstPassword(person, password) ? Optional.of(password) : Optional.empty();
    }

    /**
     * Takes back that an account was opened: the person is not to log in any more.
     *
     * @return false if there is none, or appointments concern it by now
     */
    public boolean takeBack(String district, String person) {
        boolean unused = accounts.find(district, person)
                .filter(account -> account.given().isEmpty())
                .isPresent();
        return unused && accounts.switchTo(person, district, false, clock.instant());
    }

    /**
     * An account that was opened.
     *
     * @param password for the first login; kept nowhere
     */
    public record Opened(String person, String password) {
        @Override
        public String toString() {
            return "Opened[" + person + "]";
        }
    }
}
