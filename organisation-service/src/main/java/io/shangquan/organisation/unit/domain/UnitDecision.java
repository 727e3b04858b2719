package io.shangquan.organisation.unit.domain;

/** What came of a change to a unit. */
public sealed interface UnitDecision {

    /** Accepted. */
    record Accepted(Unit unit, UnitEvent event) implements UnitDecision {}

    /** Refused; nothing changed. */
    record Refused(UnitRefusal refusal) implements UnitDecision {}
}
