package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.category.domain.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Demands of one site and branch that ask for the same.
 *
 * @param demands the eldest first, at least one
 */
public record Cluster(List<FiledDemand> demands) {

    /** So many demands make a recurrence. */
    static final int LEAST_DEMANDS = 3;

    /** On so many days: several who report one incident are no recurrence. */
    static final int LEAST_DAYS = 2;

    public Cluster {
        demands = List.copyOf(demands);
    }

    /** The code of the branch in which all of their categories are. */
    public String branch() {
        return Category.branchOf(eldest().category());
    }

    /** The first that was filed; the others are like it. */
    public FiledDemand eldest() {
        return demands.getFirst();
    }

    /** Whether they come often enough to be a recurrence. */
    boolean recurs(ZoneId zone) {
        return demands.size() >= LEAST_DEMANDS && days(zone).stream().distinct().count() >= LEAST_DAYS;
    }

    /** The day on which each of them was filed. */
    List<LocalDate> days(ZoneId zone) {
        return demands.stream()
                .map(demand -> LocalDate.ofInstant(demand.at(), zone))
                .toList();
    }

    /** How many were filed after a moment. */
    long after(Instant moment) {
        return demands.stream().filter(demand -> demand.at().isAfter(moment)).count();
    }
}
