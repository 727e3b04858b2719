package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;

/** Reads of appeals. */
public interface RateAppealQueries {

    /** The appeal of a demand. */
    Optional<View> of(String district, String demand);

    /** Appeals that are decided, or not, the oldest first. */
    Page<View> list(String district, boolean decided, PageRequest page);

    /** An appeal with its version. */
    record View(RateAppeal appeal, long version) {}
}
