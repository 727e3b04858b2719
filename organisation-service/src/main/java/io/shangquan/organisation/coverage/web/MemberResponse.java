package io.shangquan.organisation.coverage.web;

import io.shangquan.organisation.coverage.domain.Affiliation;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import java.time.LocalDate;

/**
 * How a member organisation stands on a day.
 *
 * @param connected whether somebody is named on both sides then
 */
record MemberResponse(String member, LocalDate day, Affiliation status, boolean connected) {

    static MemberResponse of(MemberCoverage coverage, LocalDate day) {
        return new MemberResponse(coverage.member(), day, coverage.on(day), coverage.isConnectedOn(day));
    }
}
