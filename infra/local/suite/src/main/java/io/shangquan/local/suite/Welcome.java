package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.Addresses;
import io.shangquan.local.suite.demo.DemoAccounts;

/** What the user reads once everything is up: where things are, who can sign in, how to get a token. */
record Welcome(Addresses addresses, Layout layout, boolean demo) {

    String text() {
        DemoAccounts accounts = DemoAccounts.load();
        StringBuilder text = new StringBuilder("""

                Shangquan is up.
                  Console and API   %s
                  Sign-in           %s
                  Mail received     %s
                  Logs              %s

                Demonstration accounts, all with the password %s:
                """.formatted(
                        addresses.gateway(), addresses.issuer(), addresses.mail(), layout.logs(), accounts.password()));
        accounts.oneOfEachRole()
                .forEach(account -> text.append(
                        "  %-18s %s %s%n".formatted(account.username(), account.displayName(), account.title())));
        return text.append("""
                  and %d more in infra/deploy/realm/README.md

                A token, valid for five minutes:
                  curl -s %s \\
                    -d grant_type=password -d client_id=shangquan-demo -d username=office-gongti -d password=%s

                Ctrl-C stops everything and keeps the data; infra/up --status says how it is.
                """.formatted(
                        accounts.accounts().size() - accounts.oneOfEachRole().size(),
                        addresses.tokenEndpoint(),
                        accounts.password()))
                .toString();
    }
}
