package io.shangquan.demand.escalation.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A post in a district's chain of responsibility.
 *
 * @param unit code of its unit
 * @param post its name within the unit
 * @param tier 1, the street's official in charge, to 5, units
 * @param rank within its tier; the lowest is asked first
 * @param tenures who holds it, or can take the holder's place, at one time or another
 * @param absences when whom of them cannot be reached
 */
public record ChainPost(String unit, String post, int tier, int rank, List<Tenure> tenures, List<Absence> absences) {

    public ChainPost {
        tenures = List.copyOf(tenures);
        absences = List.copyOf(absences);
    }

    /** Who answers on a day: holders, else who stands in, else deputies; never one who is away. */
    public Set<String> answeringOn(LocalDate day) {
        for (Standing standing : Standing.values()) {
            Set<String> there = tenures.stream()
                    .filter(tenure -> tenure.standing() == standing && tenure.covers(day))
                    .map(Tenure::person)
                    .filter(person -> absences.stream().noneMatch(absence -> absence.is(person, day)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!there.isEmpty()) {
                return there;
            }
        }
        return Set.of();
    }

    /** Whether somebody has the post on a day, though they may be away. */
    boolean isHeldOn(LocalDate day) {
        return tenures.stream().anyMatch(tenure -> tenure.covers(day));
    }

    /** As what somebody answers for a post, in the order in which they are asked. */
    public enum Standing {
        HOLDER,
        STAND_IN,
        DEPUTY
    }

    /**
     * A person in a post.
     *
     * @param to the last day, null if open
     */
    public record Tenure(
            String person,
            Standing standing,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Leave of a person, both days included. */
    public record Absence(String person, LocalDate from, LocalDate to) {
        boolean is(String who, LocalDate day) {
            return person.equals(who) && !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
