package io.shangquan.demand.doorservice.domain;

import java.util.Set;

/** What can be done to a door service, from where, and by whom. */
@SuppressWarnings("ImmutableEnumChecker") // copies of the JDK are immutable, the check only knows those of a library
public enum DoorMove {
    /** The lead unit offers other times, also after one was agreed. */
    OFFER(Set.of(DoorStatus.OFFERED, DoorStatus.DECLINED, DoorStatus.AGREED), false),
    /** The submitter chooses a time. */
    CHOOSE(Set.of(DoorStatus.OFFERED), true),
    /** None of the times suits the submitter. */
    DECLINE(Set.of(DoorStatus.OFFERED), true),
    /** The team was there. */
    VISIT(Set.of(DoorStatus.AGREED), false);

    private final Set<DoorStatus> from;
    private final boolean submitters;

    DoorMove(Set<DoorStatus> from, boolean submitters) {
        this.from = Set.copyOf(from);
        this.submitters = submitters;
    }

    public boolean isLegalFrom(DoorStatus status) {
        return from.contains(status);
    }

    /** Whether somebody in these capacities may. */
    public boolean isOpenTo(DoorActor actor) {
        return submitters ? actor.submitter() : actor.lead();
    }
}
