package io.shangquan.organisation.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a district. Days are inclusive.
 *
 * @param code unique in its district, as grants name it
 * @param siteKind of a site, and of nothing else
 * @param parent code of the unit above
 * @param names one after the other, the first from the day of its creation
 * @param lastDay null while it exists
 */
public record Unit(
        String id,
        String district,
        UnitKind kind,
        String code,
        @Nullable SiteKind siteKind,
        @Nullable String parent,
        List<Name> names,
        @Nullable LocalDate lastDay) {

    public Unit {
        names = List.copyOf(names);
        if ((kind == UnitKind.SITE) != (siteKind != null)) {
            throw new IllegalArgumentException("a site has a kind of site, and nothing else has");
        }
    }

    /** A new unit. */
    public static Unit create(
            String id,
            String district,
            UnitKind kind,
            String code,
            @Nullable SiteKind siteKind,
            @Nullable String parent,
            Name name) {
        return new Unit(id, district, kind, code, siteKind, parent, List.of(name), null);
    }

    /** The first day of its existence. */
    public LocalDate firstDay() {
        return names.getFirst().from();
    }

    /** Whether it exists on a day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(firstDay()) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** What it is called on a day; empty before its first. */
    public Optional<Name> nameOn(LocalDate day) {
        return names.stream().filter(name -> !name.from().isAfter(day)).max(Comparator.comparing(Name::from));
    }

    /** Calls it something else from a day on, which is after the newest name's first. */
    public UnitDecision rename(Name to) {
        if (lastDay != null) {
            return new UnitDecision.Refused(new UnitRefusal.Closed(lastDay));
        }
        if (!to.from().isAfter(names.getLast().from())) {
            return new UnitDecision.Refused(
                    new UnitRefusal.Backwards(names.getLast().from()));
        }
        List<Name> renamed = new ArrayList<>(names);
        renamed.add(to);
        return new UnitDecision.Accepted(
                new Unit(id, district, kind, code, siteKind, parent, renamed, null), new UnitEvent.Renamed(to.from()));
    }

    /** Ends it on a day. */
    public UnitDecision close(LocalDate day) {
        if (lastDay != null) {
            return new UnitDecision.Refused(new UnitRefusal.Closed(lastDay));
        }
        if (day.isBefore(names.getLast().from())) {
            return new UnitDecision.Refused(
                    new UnitRefusal.Backwards(names.getLast().from()));
        }
        return new UnitDecision.Accepted(
                new Unit(id, district, kind, code, siteKind, parent, names, day), new UnitEvent.Closed(day));
    }

    /**
     * What it is called.
     *
     * @param from the first day
     */
    public record Name(String nameZh, String nameEn, LocalDate from) {}
}
