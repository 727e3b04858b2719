package io.shangquan.demand.demand.domain;

import static io.shangquan.demand.demand.domain.DemandStatus.CLOSED;
import static io.shangquan.demand.demand.domain.DemandStatus.DECLINED;
import static io.shangquan.demand.demand.domain.DemandStatus.DISPUTED;
import static io.shangquan.demand.demand.domain.DemandStatus.IN_PROGRESS;
import static io.shangquan.demand.demand.domain.DemandStatus.MERGED;
import static io.shangquan.demand.demand.domain.DemandStatus.ON_HOLD;
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
    FIRST_CONTACT(from(ROUTED, IN_PROGRESS, DISPUTED), to(ROUTED, IN_PROGRESS, DISPUTED), Party.LEAD_UNIT),
    /** The lead unit says that it is not theirs, inside its window. */
    RETURN_ORDER(from(ROUTED, IN_PROGRESS), to(DISPUTED), Party.LEAD_UNIT),
    /** It is right, and another unit gets the demand; after two rounds the street decides. */
    UPHOLD_RETURN(from(DISPUTED), to(ROUTED), Party.OFFICE, Party.STREET),
    /** It is wrong, and keeps the demand; after two rounds the street decides. */
    REJECT_RETURN(from(DISPUTED), to(ROUTED), Party.OFFICE, Party.STREET),
    /** The lead unit asks for a pause; the status stays until the office agrees. */
    REQUEST_HOLD(from(IN_PROGRESS), to(IN_PROGRESS), Party.LEAD_UNIT),
    /** The office agrees. */
    APPROVE_HOLD(from(IN_PROGRESS), to(ON_HOLD), Party.OFFICE),
    /** The office does not agree. */
    REFUSE_HOLD(from(IN_PROGRESS), to(IN_PROGRESS), Party.OFFICE),
    /** The pause ends, at the latest by itself. */
    RESUME(from(ON_HOLD), to(IN_PROGRESS), Party.LEAD_UNIT, Party.OFFICE, Party.TIMER),
    /** The lead unit reports the outcome. */
    RESOLVE(from(IN_PROGRESS), to(RESOLVED), Party.LEAD_UNIT),
    /** The office asks the submitter. */
    CALL_BACK(from(RESOLVED), to(RESOLVED, CLOSED, REOPENED), Party.OFFICE),
    /** The submitter says whether it is solved. */
    RATE(from(RESOLVED, MERGED), to(CLOSED, REOPENED, MERGED), Party.SUBMITTER),
    /** Nobody answered in time. */
    CLOSE_UNANSWERED(from(RESOLVED), to(CLOSED), Party.TIMER),
    /** It turns out not to be solved. */
    REOPEN(from(RESOLVED, CLOSED), to(REOPENED), Party.SUBMITTER, Party.OFFICE),
    /** The office puts it under another category or urgency; the status stays. */
    RECLASSIFY(
            from(SUBMITTED, ROUTED, IN_PROGRESS, DISPUTED, REOPENED),
            to(SUBMITTED, ROUTED, IN_PROGRESS, DISPUTED, REOPENED),
            Party.OFFICE),
    /** Another officer of the unit gets it; the status stays. */
    HAND_OVER(from(IN_PROGRESS, ON_HOLD), to(IN_PROGRESS, ON_HOLD), Party.LEAD_UNIT, Party.OFFICE),
    /** A unit has ended, and its successor has its part; the status stays. */
    SUCCEED_UNIT(from(ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED), to(ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED), Party.TIMER),
    /** A solution plan is begun, or begun anew; the status stays. */
    BEGIN_PLAN(from(ROUTED, IN_PROGRESS, ON_HOLD), to(ROUTED, IN_PROGRESS, ON_HOLD), Party.LEAD_UNIT, Party.OFFICE),
    /** It is to answer for another that asks for the same; the status stays. */
    ABSORB(
            from(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED),
            to(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED),
            Party.OFFICE),
    /** Another answers for it. */
    MERGE(from(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED), to(MERGED), Party.OFFICE),
    /** It is to give another back that was merged into it; the status stays. */
    RELEASE(
            from(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, RESOLVED, CLOSED, REOPENED),
            to(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, RESOLVED, CLOSED, REOPENED),
            Party.OFFICE),
    /** It stands on its own again, where it stood. */
    UNMERGE(from(MERGED), to(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED), Party.OFFICE),
    /** The submitter takes it back. */
    WITHDRAW(from(SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED), to(WITHDRAWN), Party.SUBMITTER);

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

    /** Whether it decides a return order, which is the office's or the street's by round. */
    boolean decidesReturn() {
        return this == UPHOLD_RETURN || this == REJECT_RETURN;
    }

    private static Set<DemandStatus> from(DemandStatus first, DemandStatus... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<DemandStatus> to(DemandStatus first, DemandStatus... rest) {
        return EnumSet.of(first, rest);
    }
}
