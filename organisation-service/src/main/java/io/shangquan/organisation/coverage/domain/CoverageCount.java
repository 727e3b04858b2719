package io.shangquan.organisation.coverage.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Counts over member organisations.
 *
 * @param connected how many have a named contact on both sides
 * @param visited how many were visited in the month
 * @param worked how many have both
 */
public record CoverageCount(int members, int own, int joint, int attached, int connected, int visited, int worked) {

    private static final int ALL = 100;
    private static final CoverageCount NOTHING = new CoverageCount(0, 0, 0, 0, 0, 0, 0);

    /** Counts member organisations. */
    public static CoverageCount of(Collection<Standing> members, LocalDate day) {
        return members.stream().map(member -> one(member, day)).reduce(NOTHING, CoverageCount::plus);
    }

    /** 组织覆盖率: the share, in whole percent, that the Party's organisation reaches in one of the three ways. */
    public int organisationalPercent() {
        return percent(own + joint + attached);
    }

    /** The share, in whole percent, that has named contacts. */
    public int contactPercent() {
        return percent(connected);
    }

    /** 工作覆盖率: the share, in whole percent, that has named contacts and was visited in the month. */
    public int workPercent() {
        return percent(worked);
    }

    private int percent(int part) {
        return members == 0 ? 0 : part * ALL / members;
    }

    private static CoverageCount one(Standing member, LocalDate day) {
        Affiliation affiliation = member.known().map(known -> known.on(day)).orElse(Affiliation.NONE);
        boolean connected =
                member.known().filter(known -> known.isConnectedOn(day)).isPresent();
        return new CoverageCount(
                1,
                affiliation == Affiliation.OWN ? 1 : 0,
                affiliation == Affiliation.JOINT ? 1 : 0,
                affiliation == Affiliation.ATTACHED ? 1 : 0,
                connected ? 1 : 0,
                member.visited() ? 1 : 0,
                connected && member.visited() ? 1 : 0);
    }

    private CoverageCount plus(CoverageCount other) {
        return new CoverageCount(
                members + other.members,
                own + other.own,
                joint + other.joint,
                attached + other.attached,
                connected + other.connected,
                visited + other.visited,
                worked + other.worked);
    }

    /**
     * One member organisation.
     *
     * @param known its coverage, empty if nothing is known of it
     * @param visited whether it was visited in the month
     */
    public record Standing(Optional<MemberCoverage> known, boolean visited) {}
}
