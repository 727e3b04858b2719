package io.shangquan.demand.whistle.domain;

import java.util.Set;

/** What can be done to a whistle, from where, and by whom. */
@SuppressWarnings("ImmutableEnumChecker") // copies of the JDK are immutable, the check only knows those of a library
public enum WhistleMove {
    /** The coordinating section agrees that bureaus are called. */
    CONFIRM(Set.of(WhistleStatus.PROPOSED), WhistleParty.SECTION),
    /** It does not agree. */
    REFUSE(Set.of(WhistleStatus.PROPOSED), WhistleParty.SECTION),
    /** 报到: a unit says that it comes. */
    REPORT_IN(Set.of(WhistleStatus.CALLED), WhistleParty.UNIT),
    /** 签到: a unit is there, and shows it by the code. */
    SIGN_IN(Set.of(WhistleStatus.CALLED), WhistleParty.UNIT),
    /** A unit says what it has done. */
    FINISH(Set.of(WhistleStatus.CALLED, WhistleStatus.RECORDED), WhistleParty.UNIT),
    /** The lead unit or the office writes the joint minutes. */
    RECORD(Set.of(WhistleStatus.CALLED), WhistleParty.LEAD);

    private final Set<WhistleStatus> from;
    private final WhistleParty party;

    WhistleMove(Set<WhistleStatus> from, WhistleParty party) {
        this.from = Set.copyOf(from);
        this.party = party;
    }

    public boolean isLegalFrom(WhistleStatus status) {
        return from.contains(status);
    }

    public WhistleParty party() {
        return party;
    }
}
