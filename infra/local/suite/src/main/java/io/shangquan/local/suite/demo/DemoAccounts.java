package io.shangquan.local.suite.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of the demonstration, as {@code accounts.json} beside this class lists them and the demo realm holds them.
 *
 * @param notice what the file says of itself
 * @param password the one password that all have
 * @param accounts in the order of the list
 */
public record DemoAccounts(String notice, String password, List<Account> accounts) {

    public DemoAccounts {
        accounts = List.copyOf(accounts);
    }

    /**
     * One person, fictional.
     *
     * @param id the tokens' {@code sub}, the same in every demonstration
     * @param title what the person is, in Chinese
     * @param grants as the claim of that name lists them
     * @param enterprise for which the person speaks; null for all but enterprise representatives
     */
    public record Account(
            String id,
            String username,
            String displayName,
            String title,
            List<String> grants,
            @Nullable DemoEnterprise enterprise) {

        public Account {
            grants = List.copyOf(grants);
        }

        /** The role of the first grant; all grants of a demo account have the same. */
        public String role() {
            return grants.getFirst().substring(0, grants.getFirst().indexOf('@'));
        }
    }

    /** Reads the list. */
    public static DemoAccounts load() {
        try (InputStream in = DemoAccounts.class.getResourceAsStream("accounts.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), DemoAccounts.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws NoSuchElementException if there is no such account */
    public Account get(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No demo account is named " + username));
    }

    /** The first account of each role. */
    public Collection<Account> oneOfEachRole() {
        Map<String, Account> first = new LinkedHashMap<>();
        accounts.forEach(account -> first.putIfAbsent(account.role(), account));
        return first.values();
    }
}
