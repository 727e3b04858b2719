package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of units. */
public interface UnitQueries {

    Optional<UnitView> find(String district, String id);

    /**
     * Units that exist on a day, in the order of their ids.
     *
     * @param kind null for any.
     * @param parent code, null for any
     */
    Page<UnitView> list(
            String district, LocalDate day, @Nullable UnitKind kind, @Nullable String parent, PageRequest page);
}
