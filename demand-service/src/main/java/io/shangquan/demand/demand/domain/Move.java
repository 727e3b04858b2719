package io.shangquan.demand.demand.domain;

import static io.shangquan.demand.demand.domain.DemandStatus.CLOSED;
import static io.shangquan.demand.demand.domain.DemandStatus.DECLINED;
import static io.shangquan.demand.demand.domain.DemandStatus.IN_PROGRESS;
import static io.shangquan.demand.demand.domain.DemandStatus.REOPENED;
import static io.shangquan.demand.demand.domain.DemandStatus.RESOLVED;
import static io.shangquan.demand.demand.domain.DemandStatus.ROUTED;
import static io.shangquan.demand.demand.domain.DemandStatus.SUBMITTED;
import static io.shangquan.demand.demand.domain.DemandStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** The table of moves: who may make each, from where, and where it leads. Anything else is refused. */
@SuppressWarnings("ImmutableEnumChecker") // copies of the JDK are immutable, the check only knows those of a library
public enum Move {
    /** The office accepts a demand and routes it to a unit. */
    ROUTE(from(SUBMITTED, REOPENED), to(ROUTED), Party.OFFICE),
    /** The office gives it to another unit. */
    CHANGE_UNIT(from(ROUTED, IN_PROGRESS), to(ROUTED), Party.OFFICE),
    /** The office does not accept it. */
    DECLINE(from(SUBMITTED), to(DECLINED), Party.OFFICE),
    /** The submitter disagrees with that, once. */
    CONTEST(from(DECLINED), to(SUBMITTED), Party.SUBMITTER),
    /** The lead unit begins to work on it. */
    TAKE_UP(from(ROUTED), to(IN_PROGRESS), Party.LEAD_UNIT),
    /** The lead unit has spoken to the submitter; the status stays. */
    FIRST_CONTACT(from(ROUTED, IN_PROGRESS), to(ROUTED, IN_PROGRESS), Party.LEAD_UNIT),
    /** The lead unit reports the outcome. */
    RESOLVE(from(IN_PROGRESS), to(RESOLVED), Party.LEAD_UNIT),
    /** The office asks the submitter. */
    CALL_BACK(from(RESOLVED), to(RESOLVED, CLOSED, REOPENED), Party.OFFICE),
    /** The submitter says whether it is solved. */
    RATE(from(RESOLVED), to(CLOSED, REOPENED), Party.SUBMITTER),
    /** Nobody answered in time. */
    CLOSE_UNANSWERED(from(RESOLVED), to(CLOSED), Party.TIMER),
    /** It turns out not to be solved. */
    REOPEN(from(RESOLVED, CLOSED), to(REOPENED), Party.SUBMITTER, Party.OFFICE),
    /** The submitter takes it back. */
    WITHDRAW(from(SUBMITTED, ROUTED, IN_PROGRESS, REOPENED), to(WITHDRAWN), Party.SUBMITTER);

    private final Set<DemandStatus> from;
    private final Set<DemandStatus> to;
    private final Set<Party> parties;

    Move(Set<DemandStatus> from, Set<DemandStatus> to, Party... parties) {
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
        this.parties = Set.of(parties);
    }

    public boolean isLegalFrom(DemandStatus status) {
        return from.contains(status);
    }

    public boolean leadsTo(DemandStatus status) {
        return to.contains(status);
    }

    /** Whether somebody who acts in these capacities may make it. */
    public boolean isOpenTo(Set<Party> capacities) {
        return parties.stream().anyMatch(capacities::contains);
    }

    private static Set<DemandStatus> from(DemandStatus first, DemandStatus... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<DemandStatus> to(DemandStatus first, DemandStatus... rest) {
        return EnumSet.of(first, rest);
    }
}
