package io.shangquan.organisation.account.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where people have their accounts. Every method may throw {@link IdentityAway}, and may then be repeated. */
public interface IdentityProvider {

    /** A person; empty if there is none of this subject. */
    Optional<IdentityUser> find(String person);

    /** The person who has a user name. */
    Optional<IdentityUser> named(String username);

    /** The subject of the account that was opened for a key. */
    Optional<String> openedFor(String key);

    /** Sets a password for the next login, which asks for another one. False if there is no such person. */
    boolean setFirstPassword(String person, String password);

    /**
     * Changes a person, unless the change changes nothing.
     *
     * @return the person as they were before; empty if there is none of this subject
     */
    Optional<IdentityUser> update(String person, UnaryOperator<IdentityUser> change);

    /** Ends every session, so that no new access token is issued without logging in. */
    void endSessions(String person);

    /**
     * Opens an account.
     *
     * @param key what asks for it; the same key opens it once
     * @return the person's subject; empty if somebody else has the user name
     */
    Optional<String> open(Opening opening, String key);

    /**
     * An account to be opened.
     *
     * @param password for the first login, which asks for another one
     */
    record Opening(String username, String displayName, String password) {
        @Override
        public String toString() {
            return "Opening[" + username + "]";
        }
    }

    /** A provider that is never there: accounts stay pending. */
    static IdentityProvider none() {
        return new IdentityProvider() {
            @Override
            public Optional<IdentityUser> find(String person) {
                throw new IdentityAway("no identity provider is configured");
            }

            @Override
            public Optional<IdentityUser> named(String username) {
                return find(username);
            }

            @Override
            public Optional<String> openedFor(String key) {
                return find(key).map(IdentityUser::person);
            }

            @Override
            public boolean setFirstPassword(String person, String password) {
                return find(person).isPresent();
            }

            @Override
            public Optional<IdentityUser> update(String person, UnaryOperator<IdentityUser> change) {
                return find(person);
            }

            @Override
            public void endSessions(String person) {
                var _ = find(person);
            }

            @Override
            public Optional<String> open(Opening opening, String key) {
                throw new IdentityAway("no identity provider is configured");
            }
        };
    }
}
