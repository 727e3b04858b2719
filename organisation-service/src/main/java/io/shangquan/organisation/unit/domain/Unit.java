package io.shangquan.organisation.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a district. Days are inclusive. Names and places each follow one another from the first day on, so that their history
 * has neither gap nor overlap.
 *
 * @param code unique in its district, as grants name it
 * @param names the first from the day of its creation
 * @param places under which unit, the first from the day of its creation
 * @param lastDay null while it exists
 * @param successor code of the unit to which people and work go after the last day
 */
public record Unit(
        String id,
        String district,
        UnitNature nature,
        String code,
        List<Name> names,
        List<Place> places,
        @Nullable LocalDate lastDay,
        @Nullable String successor) {

    public Unit {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** A new unit under another, or the topmost if that is null. */
    public static Unit create(
            String id, String district, UnitNature nature, String code, @Nullable String parent, Name name) {
        return new Unit(id, district, nature, code, List.of(name), List.of(new Place(parent, name.from())), null, null);
    }

    public UnitKind kind() {
        return nature.kind();
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
        return newestOn(names, Name::from, day);
    }

    /** The code of the unit above it on a day; empty for the topmost, and before its first day. */
    public Optional<String> parentOn(LocalDate day) {
        return newestOn(places, Place::from, day).flatMap(place -> Optional.ofNullable(place.parent()));
    }

    /** The code of the unit above it in the end; null for the topmost. */
    public @Nullable String newestParent() {
        return places.getLast().parent();
    }

    /** Calls it something else from a day on, which is after the newest name's first. */
    public UnitDecision rename(Name to) {
        return lastDay != null
                ? refused(new UnitRefusal.Closed(lastDay))
                : after(
                        names.getLast().from(),
                        to.from(),
                        new Unit(id, district, nature, code, append(names, to), places, null, null),
                        new UnitEvent.Renamed(to.from()));
    }

    /** Puts it under another unit from a day on, which is after the newest place's first. */
    public UnitDecision move(Place to) {
        return lastDay != null
                ? refused(new UnitRefusal.Closed(lastDay))
                : after(
                        places.getLast().from(),
                        to.from(),
                        new Unit(id, district, nature, code, names, append(places, to), null, null),
                        new UnitEvent.Moved(to));
    }

    /**
     * Follows the unit above it, which ends, to that one's successor, also if it ends itself later. What was to come under the one that ends
     * comes under the successor.
     */
    public UnitDecision follow(Place to) {
        Place newest = places.getLast();
        boolean later = to.from().isAfter(newest.from());
        Place next = later ? to : new Place(to.parent(), newest.from());
        List<Place> before = later ? places : places.subList(0, places.size() - 1);
        return new UnitDecision.Accepted(
                new Unit(id, district, nature, code, names, append(before, next), lastDay, successor),
                new UnitEvent.Moved(next));
    }

    /**
     * Ends it on a day.
     *
     * @param successor to which people, units below and work go; null if there are none
     */
    public UnitDecision close(LocalDate day, @Nullable String successor) {
        if (lastDay != null) {
            return refused(new UnitRefusal.Closed(lastDay));
        }
        LocalDate newest = names.getLast().from().isAfter(places.getLast().from())
                ? names.getLast().from()
                : places.getLast().from();
        if (day.isBefore(newest)) {
            return refused(new UnitRefusal.Backwards(newest));
        }
        return new UnitDecision.Accepted(
                new Unit(id, district, nature, code, names, places, day, successor),
                new UnitEvent.Closed(day, successor));
    }

    /** Whether it is as it was created: nothing has been changed since. */
    public boolean isAsCreated() {
        return lastDay == null && names.size() == 1 && places.size() == 1;
    }

    /** Whether its creation was taken back, so that it exists on no day. */
    public boolean neverWas() {
        return lastDay != null && lastDay.isBefore(firstDay());
    }

    /** Takes its creation back; refused once it has been changed since. */
    public UnitDecision takeBack() {
        LocalDate never = firstDay().minusDays(1);
        return isAsCreated()
                ? new UnitDecision.Accepted(
                        new Unit(id, district, nature, code, names, places, never, null),
                        new UnitEvent.Closed(never, null))
                : refused(new UnitRefusal.Changed(code));
    }

    /** Begins again after its creation was taken back. */
    public UnitDecision beginAgain(UnitNature as, @Nullable String parent, Name name) {
        return neverWas() && as.kind() == kind()
                ? new UnitDecision.Accepted(create(id, district, as, code, parent, name), new UnitEvent.Created())
                : refused(new UnitRefusal.CodeTaken(code));
    }

    /** Takes its newest name back; refused if the one before is not, or no longer, the given one. */
    public UnitDecision takeBackName(String nameZh, String nameEn) {
        int newest = names.size() - 1;
        boolean known = lastDay == null
                && newest > 0
                && names.get(newest - 1).nameZh().equals(nameZh)
                && names.get(newest - 1).nameEn().equals(nameEn);
        return known
                ? new UnitDecision.Accepted(
                        new Unit(id, district, nature, code, names.subList(0, newest), places, null, null),
                        new UnitEvent.Renamed(names.get(newest).from()))
                : refused(new UnitRefusal.Changed(code));
    }

    private static UnitDecision after(LocalDate newest, LocalDate day, Unit next, UnitEvent event) {
        return day.isAfter(newest)
                ? new UnitDecision.Accepted(next, event)
                : refused(new UnitRefusal.Backwards(newest));
    }

    private static UnitDecision refused(UnitRefusal refusal) {
        return new UnitDecision.Refused(refusal);
    }

    private static <T> Optional<T> newestOn(List<T> history, Function<T, LocalDate> from, LocalDate day) {
        for (int at = history.size() - 1; at >= 0; at--) {
            T entry = history.get(at);
            if (!from.apply(entry).isAfter(day)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> append(List<T> history, T entry) {
        return Stream.concat(history.stream(), Stream.of(entry)).toList();
    }

    /**
     * What it is called.
     *
     * @param from the first day
     */
    public record Name(String nameZh, String nameEn, LocalDate from) {}

    /**
     * Where it is in the tree.
     *
     * @param parent code of the unit above, null for the topmost
     * @param from the first day
     */
    public record Place(@Nullable String parent, LocalDate from) {}
}
