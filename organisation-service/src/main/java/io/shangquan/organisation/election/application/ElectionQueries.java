package io.shangquan.organisation.election.application;

import io.shangquan.organisation.election.domain.Election;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;

/** Reads of elections. */
public interface ElectionQueries {

    Optional<ElectionView> view(String district, String id);

    /** The elections of a district in the order of their ids, which is that of their calls. */
    Page<ElectionView> list(String district, PageRequest page);

    /** An election with its version. */
    record ElectionView(Election election, long version) {}
}
