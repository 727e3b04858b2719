package io.shangquan.demand.savedfilter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's filters in one district.
 *
 * @param person subject of the person
 */
public record SavedFilters(String district, String person, List<SavedFilter> filters) {

    /** So many can be saved. */
    public static final int MOST = 50;

    public SavedFilters {
        filters = List.copyOf(filters);
    }

    /** Nothing saved yet. */
    public static SavedFilters none(String district, String person) {
        return new SavedFilters(district, person, List.of());
    }

    /** With a filter, instead of the one of the same name; null if there are too many. */
    public @Nullable SavedFilters with(SavedFilter filter) {
        List<SavedFilter> next = new ArrayList<>(without(filter.name()).filters());
        next.add(filter);
        return next.size() > MOST ? null : new SavedFilters(district, person, next);
    }

    /** Without the filter of a name. */
    public SavedFilters without(String name) {
        return new SavedFilters(
                district,
                person,
                filters.stream().filter(filter -> !filter.name().equals(name)).toList());
    }

    /**
     * A filter.
     *
     * @param name the person's own
     * @param status null for any, and so the others
     * @param from the first day of filing
     * @param to the last day of filing
     * @param due when the next deadline is, seen from the day on which it is looked at
     */
    public record SavedFilter(
            String name,
            @Nullable String status,
            @Nullable String unit,
            @Nullable String category,
            @Nullable String site,
            @Nullable String urgency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String due) {}
}
