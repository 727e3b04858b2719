package io.shangquan.notification.subscriber.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscriber gets; an empty set lets everything through.
 *
 * @param types event types; one that ends in {@code .*} stands for all that begin like it
 * @param districts ids of districts
 * @param units codes of units: events that name none of them are left out
 */
public record EventFilter(Set<String> types, Set<String> districts, Set<String> units) {

    private static final String ANY = ".*";

    public EventFilter {
        types = Set.copyOf(types);
        districts = Set.copyOf(districts);
        units = Set.copyOf(units);
    }

    /** @param unit the unit that the event names, null if it names none */
    public boolean letsThrough(String type, String district, @Nullable String unit) {
        return (types.isEmpty() || types.stream().anyMatch(named -> covers(named, type)))
                && (districts.isEmpty() || districts.contains(district))
                && (units.isEmpty() || (unit != null && units.contains(unit)));
    }

    private static boolean covers(String named, String type) {
        return named.endsWith(ANY) ? type.startsWith(named.substring(0, named.length() - 1)) : named.equals(type);
    }
}
