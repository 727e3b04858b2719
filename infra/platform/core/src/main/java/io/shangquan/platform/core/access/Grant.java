package io.shangquan.platform.core.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One role in one place, as the claim {@code grants} of an access token lists them: {@code role@scope}.
 *
 * @param role the role's name, as in the glossary
 * @param scope where it holds
 */
public record Grant(String role, Scope scope) {

    /** The claim's name in an access token. */
    public static final String CLAIM = "grants";

    private static final Pattern ROLE = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** Reads {@code role@scope}; empty if the text is anything else, so that an unknown grant grants nothing. */
    public static Optional<Grant> parse(String text) {
        int at = text.indexOf('@');
        if (at < 1 || !ROLE.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return Scope.parse(text.substring(at + 1)).map(scope -> new Grant(text.substring(0, at), scope));
    }

    @Override
    public String toString() {
        return role + "@" + scope;
    }
}
