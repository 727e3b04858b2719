package io.shangquan.demand.whistle.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of the units that a whistle calls.
 *
 * @param lead code of the lead unit; one of the parts is its own
 * @param all the lead's first
 */
public record UnitParts(String lead, List<UnitPart> all) {

    public UnitParts {
        all = List.copyOf(all);
    }

    /** Of units that are to come. */
    static UnitParts called(String lead, Set<String> assisting) {
        List<UnitPart> parts = new ArrayList<>();
        parts.add(UnitPart.called(lead));
        assisting.stream().sorted().map(UnitPart::called).forEach(parts::add);
        return new UnitParts(lead, parts);
    }

    /** Codes of the assisting units. */
    List<String> assisting() {
        return all.stream()
                .map(UnitPart::unit)
                .filter(unit -> !unit.equals(lead))
                .toList();
    }

    boolean has(String unit) {
        return all.stream().anyMatch(part -> part.unit().equals(unit));
    }

    UnitPart of(String unit) {
        return all.stream().filter(part -> part.unit().equals(unit)).findFirst().orElseThrow();
    }

    /** Of those that have neither come nor been found absent. */
    List<UnitPart> awaited() {
        return all.stream().filter(UnitPart::isAwaited).toList();
    }

    /** With a part in place of what it was. */
    UnitParts with(UnitPart next) {
        return new UnitParts(
                lead,
                all.stream()
                        .map(part -> part.unit().equals(next.unit()) ? next : part)
                        .toList());
    }

    /**
     * A unit has ended: its part is the successor's, unless that has a part of its own. A part that is done stays as it is, but for the lead's,
     * with which the minutes go.
     */
    UnitParts succeed(String ended, String successor) {
        String leads = lead.equals(ended) ? successor : lead;
        return new UnitParts(
                leads,
                all.stream()
                        .flatMap(part -> part.unit().equals(ended) ? left(part, successor) : Stream.of(part))
                        .sorted(Comparator.comparing(part -> !part.unit().equals(leads)))
                        .toList());
    }

    /** What becomes of the part of a unit that has ended. */
    private Stream<UnitPart> left(UnitPart part, String successor) {
        boolean itsOwn = has(successor);
        boolean done = part.outcome() != null;
        if (done && (itsOwn || !part.unit().equals(lead))) {
            return Stream.of(part);
        }
        return itsOwn ? Stream.empty() : Stream.of(part.of(successor));
    }
}
