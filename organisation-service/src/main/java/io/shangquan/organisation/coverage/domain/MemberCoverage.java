package io.shangquan.organisation.coverage.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member organisation's affiliation, with its history, and who keeps contact.
 *
 * @param member unit code
 * @param history one after the other
 * @param contact who keeps contact for the district; null is a gap
 * @param counterpart whom the member organisation has named; null is a gap
 * @param connections whether somebody was named on both sides, one after the other; of those before, no more is kept
 */
public record MemberCoverage(
        String id,
        String district,
        String member,
        List<Affiliated> history,
        @Nullable Contact contact,
        @Nullable Counterpart counterpart,
        List<Connected> connections) {

    public MemberCoverage {
        history = List.copyOf(history);
        connections = List.copyOf(connections);
    }

    /** Of a member organisation of which nothing is known. */
    public static MemberCoverage of(String id, String district, String member) {
        return new MemberCoverage(id, district, member, List.of(), null, null, List.of());
    }

    /** An affiliation from a day on. */
    public record Affiliated(Affiliation status, LocalDate from) {}

    /** From a day on, whether somebody is named on both sides. */
    public record Connected(boolean both, LocalDate from) {}

    /**
     * Who keeps contact for the district.
     *
     * @param person subject with the identity provider
     */
    public record Contact(String person, String displayName) {}

    /** Whom the member organisation has named. */
    public record Counterpart(String name, String phone) {}

    /** What came of a change. */
    public sealed interface Decision {

        /** Accepted. */
        record Accepted(MemberCoverage coverage, CoverageEvent event) implements Decision {}

        /** The day is before what is known: not after that of the newest affiliation, or before that of the newest contacts. */
        record Backwards(LocalDate newest) implements Decision {}
    }

    /** How it stands on a day. */
    public Affiliation on(LocalDate day) {
        return history.reversed().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .findFirst()
                .map(Affiliated::status)
                .orElse(Affiliation.NONE);
    }

    /** Keeps another affiliation from a day on. */
    public Decision affiliate(Affiliation status, LocalDate from) {
        Optional<LocalDate> newest = history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.getLast().from());
        if (newest.filter(day -> !from.isAfter(day)).isPresent()) {
            return new Decision.Backwards(newest.get());
        }
        Affiliated entry = new Affiliated(status, from);
        return new Decision.Accepted(
                new MemberCoverage(
                        id,
                        district,
                        member,
                        Stream.concat(history.stream(), Stream.of(entry)).toList(),
                        contact,
                        counterpart,
                        connections),
                new CoverageEvent.AffiliationChanged(entry));
    }

    /**
     * Names who keeps contact on either side; null leaves a gap.
     *
     * @param from the first day on which they count; once more on the same day corrects what was said before
     */
    public Decision nameContacts(@Nullable Contact ours, @Nullable Counterpart theirs, LocalDate from) {
        if (!connections.isEmpty() && from.isBefore(connections.getLast().from())) {
            return new Decision.Backwards(connections.getLast().from());
        }
        Stream<Connected> before =
                connections.stream().filter(entry -> entry.from().isBefore(from));
        Connected entry = new Connected(ours != null && theirs != null, from);
        return new Decision.Accepted(
                new MemberCoverage(
                        id,
                        district,
                        member,
                        history,
                        ours,
                        theirs,
                        Stream.concat(before, Stream.of(entry)).toList()),
                new CoverageEvent.ContactNamed());
    }

    /** Whether somebody is named on both sides on a day. */
    public boolean isConnectedOn(LocalDate day) {
        return connections.reversed().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .findFirst()
                .filter(Connected::both)
                .isPresent();
    }
}
