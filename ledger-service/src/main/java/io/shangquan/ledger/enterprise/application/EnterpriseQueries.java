package io.shangquan.ledger.enterprise.application;

import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of the ledger that load no aggregate. */
public interface EnterpriseQueries {

    /** One entry. */
    Optional<EnterpriseView> find(String district, EnterpriseId id);

    /** Entries that match all of a filter and a search, in the order of their ids, which is the order of their entry. */
    Page<EnterpriseView> list(String district, Filter filter, Search search, PageRequest page);

    /**
     * What to look for; null means any.
     *
     * @param sites only in these; null for all, never empty
     * @param industry a section, division, group or class: all industries that begin with it
     * @param creditCodes only these; null for all, never empty
     */
    record Filter(
            @Nullable Set<String> sites,
            @Nullable EnterpriseStatus status,
            @Nullable String industry,
            @Nullable Set<String> creditCodes) {}

    /**
     * Which one is looked for; null means any.
     *
     * @param name any part of its name, of two characters at least
     * @param creditCode the whole of its code
     */
    record Search(@Nullable String name, @Nullable String creditCode) {}
}
