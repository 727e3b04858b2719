package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of units. */
public interface UnitQueries {

    Optional<UnitView> find(String district, String id);

    /** Units that exist on a day, in the order of their ids; a page may have fewer than it could. */
    Page<UnitView> list(String district, LocalDate day, Filter filter, PageRequest page);

    /** The units that have some of these codes, by their codes, those too that ended. */
    Map<String, Unit> byCodes(String district, Collection<String> codes);

    /** The units that ended, or will, and to whose place this one came, by their last days. */
    List<Unit> predecessors(String district, String code);

    /** Every unit that exists on a day, in no order. */
    List<Unit> all(String district, LocalDate day);

    /** The tree of a day. */
    UnitTree tree(String district, LocalDate day);

    /**
     * Which units.
     *
     * @param kind null for any
     * @param parent code of the unit above on that day, null for any
     * @param text part of a name or a code, null for any
     */
    record Filter(
            @Nullable UnitKind kind,
            @Nullable String parent,
            @Nullable String text) {}
}
