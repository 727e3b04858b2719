package io.shangquan.organisation.coverage.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Counts over member organisations.
 *
 * @param connected how many have a named contact on both sides
 */
public record CoverageCount(int members, int own, int joint, int attached, int connected) {

    private static final int ALL = 100;
    private static final CoverageCount NOTHING = new CoverageCount(0, 0, 0, 0, 0);

    /** Counts member organisations, of some of which nothing is known. */
    public static CoverageCount of(Collection<Optional<MemberCoverage>> members, LocalDate day) {
        return members.stream().map(member -> one(member, day)).reduce(NOTHING, CoverageCount::plus);
    }

    /** The share, in whole percent, that the Party's organisation reaches in one of the three ways. */
    public int organisationalPercent() {
        return percent(own + joint + attached);
    }

    /** The share, in whole percent, that has named contacts. */
    public int contactPercent() {
        return percent(connected);
    }

    private int percent(int part) {
        return members == 0 ? 0 : part * ALL / members;
    }

    private static CoverageCount one(Optional<MemberCoverage> member, LocalDate day) {
        Affiliation affiliation = member.map(known -> known.on(day)).orElse(Affiliation.NONE);
        return new CoverageCount(
                1,
                affiliation == Affiliation.OWN ? 1 : 0,
                affiliation == Affiliation.JOINT ? 1 : 0,
                affiliation == Affiliation.ATTACHED ? 1 : 0,
                member.filter(MemberCoverage::isConnected).isPresent() ? 1 : 0);
    }

    private CoverageCount plus(CoverageCount other) {
        return new CoverageCount(
                members + other.members,
                own + other.own,
                joint + other.joint,
                attached + other.attached,
                connected + other.connected);
    }
}
