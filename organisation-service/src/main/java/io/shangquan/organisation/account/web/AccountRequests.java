package io.shangquan.organisation.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked of accounts. */
final class AccountRequests {

    private AccountRequests() {}

    /** An account to be opened. */
    record Opening(
            @NotNull @Size(min = 2, max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
            String username,

            @NotBlank @Size(max = 60) String displayName) {}

    /**
     * An account that was opened.
     *
     * @param person by which appointments name them
     * @param initialPassword for the first login, which asks for another one; shown this once
     */
    record Opened(String person, String username, String initialPassword) {
        @Override
        public String toString() {
            return "Opened[" + person + "]";
        }
    }

    /** A password for the next login, which asks for another one; shown this once. */
    record FirstPassword(String person, String initialPassword) {
        @Override
        public String toString() {
            return "FirstPassword[" + person + "]";
        }
    }
}
