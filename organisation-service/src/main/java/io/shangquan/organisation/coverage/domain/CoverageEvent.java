package io.shangquan.organisation.coverage.domain;

/** What happened to a member organisation's coverage. */
public sealed interface CoverageEvent {

    /** It stands otherwise. */
    record AffiliationChanged(MemberCoverage.Affiliated to) implements CoverageEvent {}

    /** Contacts were named, or are not there any more. */
    record ContactNamed() implements CoverageEvent {}
}
