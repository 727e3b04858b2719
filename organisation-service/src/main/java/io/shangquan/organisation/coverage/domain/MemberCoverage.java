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
 */
public record MemberCoverage(
        String id,
        String district,
        String member,
        List<Affiliated> history,
        @Nullable Contact contact,
        @Nullable Counterpart counterpart) {

    public MemberCoverage {
        history = List.copyOf(history);
    }

    /** Of a member organisation of which nothing is known. */
    public static MemberCoverage of(String id, String district, String member) {
        return new MemberCoverage(id, district, member, List.of(), null, null);
    }

    /** An affiliation from a day on. */
    public record Affiliated(Affiliation status, LocalDate from) {}

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

        /** The day is not after that of the newest affiliation. */
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
                        counterpart),
                new CoverageEvent.AffiliationChanged(entry));
    }

    /** Names who keeps contact on either side; null leaves a gap. */
    public Decision nameContacts(@Nullable Contact ours, @Nullable Counterpart theirs) {
        return new Decision.Accepted(
                new MemberCoverage(id, district, member, history, ours, theirs), new CoverageEvent.ContactNamed());
    }

    /** Whether somebody is named on both sides. */
    public boolean isConnected() {
        return contact != null && counterpart != null;
    }
}
