package io.shangquan.organisation.district.application;

import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;
import java.util.Set;

/** Reads of districts. */
public interface DistrictQueries {

    Optional<DistrictView> find(String id);

    /** The districts of any of these streets, or with any of these ids, in the order of their ids. */
    Page<DistrictView> list(Set<String> streets, Set<String> ids, PageRequest page);
}
