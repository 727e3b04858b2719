package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;

/** Reads of accounts. */
public interface AccountQueries {

    /** The account of a person who is or was appointed in a district. */
    Optional<Account> find(String district, String person);

    /** The accounts of those who are or were appointed in a district, in the order of their ids. */
    Page<Account> list(String district, PageRequest page);
}
