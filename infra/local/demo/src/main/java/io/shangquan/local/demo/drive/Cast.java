package io.shangquan.local.demo.drive;

import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.suite.demo.DemoAccounts;
import io.shangquan.local.suite.demo.DemoAccounts.Account;
import java.util.List;
import java.util.Objects;

/** Who does what in a district: the demo accounts by their grants. */
public final class Cast {

    private final DemoAccounts accounts;

    public Cast(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** The committee office. @throws IllegalStateException if nobody has that part */
    public Account office(String district) {
        return holders("district-office@district/" + district).getFirst();
    }

    /** An officer of a department. @throws IllegalStateException if nobody has that part */
    public Account officer(String district, String department) {
        return holders("department-officer@district/" + district + "/unit/" + department)
                .getFirst();
    }

    /** The representative who asks for a filing: one of the district's, always the same. */
    public Account submitter(Filing filing) {
        List<Account> all = holders("enterprise-rep@district/" + filing.district() + "/enterprise/");
        return all.get(Math.floorMod(filing.key().hashCode(), all.size()));
    }

    /** The enterprise for which that representative asks. */
    public String enterprise(Filing filing) {
        return Objects.requireNonNull(submitter(filing).enterprise()).creditCode();
    }

    private List<Account> holders(String grant) {
        List<Account> found = accounts.accounts().stream()
                .filter(account -> account.grants().stream()
                        .anyMatch(held -> held.equals(grant) || (grant.endsWith("/") && held.startsWith(grant))))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("No demo account holds " + grant);
        }
        return found;
    }
}
