package io.shangquan.demand.escalation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that was told one tier up.
 *
 * @param demand id of the demand
 * @param clock which deadline
 * @param missed false for a warning
 * @param unit code of the unit whose deadline it is, null for the office
 * @param trail who was told, after everything that was passed over
 */
public record Escalation(
        String id,
        String district,
        String demand,
        String clock,
        boolean missed,
        @Nullable String unit,
        List<Chain.Step> trail,
        Instant at) {

    /** The tier of a unit. */
    public static final int UNITS = 5;

    /** The office stands below the secretary; a bureau is reached by the coordinating section. */
    public static final int OFFICE = 4;

    public static final int BUREAU = 3;

    public Escalation {
        trail = List.copyOf(trail);
    }

    /** The tier that was told; 0 if nobody answers at any. */
    public int tier() {
        return trail.stream()
                .filter(Chain.Step::told)
                .mapToInt(Chain.Step::tier)
                .findFirst()
                .orElse(0);
    }

    /** Subjects of those who were told. */
    public Set<String> persons() {
        return trail.stream()
                .filter(Chain.Step::told)
                .map(Chain.Step::persons)
                .findFirst()
                .orElse(Set.of());
    }
}
