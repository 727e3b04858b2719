package io.shangquan.demand.whistle.domain;

import io.shangquan.demand.deadline.domain.DeadlineClock;
import java.time.Instant;

/** What happened to a whistle. */
public sealed interface WhistleEvent {

    /** It waits for the coordinating section. */
    record Proposed() implements WhistleEvent {}

    /** The units are called. */
    record Called(Instant reportInDueAt) implements WhistleEvent {}

    /** The coordinating section did not agree. */
    record Refused(Whistle.RefusalReason reason) implements WhistleEvent {}

    /** A unit reported in. */
    record ReportedIn(String unit, boolean inTime) implements WhistleEvent {}

    /** A unit signed in. */
    record SignedIn(String unit, Instant at) implements WhistleEvent {}

    /** A unit was not there. */
    record UnitAbsent(String unit) implements WhistleEvent {}

    /** A unit's deadline is near, or has passed. */
    record DeadlineCame(DeadlineClock clock, boolean missed) implements WhistleEvent {}

    /** A unit said what it has done. */
    record UnitFinished(String unit, UnitPart.Result result, boolean inTime) implements WhistleEvent {}

    /** The joint minutes were written. */
    record Recorded() implements WhistleEvent {}

    /** A unit has ended, and another has its part. */
    record UnitSucceeded(String unit, String formerUnit) implements WhistleEvent {}

    /** The demand does not need it any more. */
    record Ended() implements WhistleEvent {}
}
