package io.shangquan.demand.savedfilter.domain;

import java.util.function.UnaryOperator;

/** The filters of all persons. */
public interface FilterShelf {

    /** A person's filters; none if nothing was saved. */
    SavedFilters of(String district, String person);

    /** Changes a person's filters. */
    SavedFilters change(String district, String person, UnaryOperator<SavedFilters> change);
}
