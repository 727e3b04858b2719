package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a post, on the compacted topic: who answers, and where it stands in the district's chain of
 * responsibility. Subject: the post's id. The chain of a district is all its posts that have a tier. Escalation goes from
 * tier 5 up to tier 1. For a day (in the district's time zone), a post of a tier is answered for by its {@code HOLDER}s of
 * that day who have no absence on it; if there is none, by its {@code STAND_IN}s of the day, else by its {@code DEPUTY}s, with the
 * same rule about absences; if there is none either, the post is vacant and the next tier up answers. Of tier 5 only those posts
 * answer whose unit is asked about: the site, or the department.
 *
 * @param unit the code of its unit within the district
 * @param post its name within the unit, as in {@code head}; with the unit it is unique in the district
 * @param role the role that it grants
 * @param tier its tier in the chain of responsibility: 1 street official in charge, 2 coordinating section, 3 full-time
 *     secretary, 4 first secretary, 5 units; null if it is not in the chain
 * @param rank within its tier and unit, the lowest is asked first
 * @param seats how many people can hold it at a time
 * @param tenures who holds it, or can take the holder's place, now and later; and who did, for a year after the end
 * @param absences when whom of them cannot be reached in the post
 */
@EventType("io.shangquan.organisation.post.v1")
public record PostState(
        String unit,
        String post,
        String role,
        @Nullable Integer tier,
        int rank,
        int seats,
        List<Tenure> tenures,
        List<Absence> absences) {

    public PostState {
        tenures = List.copyOf(tenures);
        absences = List.copyOf(absences);
    }

    /**
     * A person in a post.
     *
     * @param appointment the appointment's id
     * @param person the person's subject with the identity provider
     * @param standing {@code HOLDER}, {@code DEPUTY} or {@code STAND_IN}
     * @param from the first day
     * @param to the last day, null if open
     */
    public record Tenure(
            String appointment,
            String person,
            String standing,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Leave of a person.
     *
     * @param person the person's subject with the identity provider
     * @param from the first day
     * @param to the last day
     */
    public record Absence(String person, LocalDate from, LocalDate to) {}
}
