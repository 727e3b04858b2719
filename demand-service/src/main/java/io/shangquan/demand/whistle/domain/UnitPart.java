package io.shangquan.demand.whistle.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a whistle. There are thirteen at most, so that they live in the whistle itself.
 *
 * @param reportedAt when it reported in
 * @param signIn that it was there
 * @param absent whether it was not there in time
 * @param outcome what it says that it has done
 */
public record UnitPart(
        String unit,
        @Nullable Instant reportedAt,
        @Nullable SignIn signIn,
        boolean absent,
        @Nullable Outcome outcome) {

    static UnitPart called(String unit) {
        return new UnitPart(unit, null, null, false, null);
    }

    /** Whether it has neither come nor been found absent. */
    boolean isAwaited() {
        return signIn == null && !absent;
    }

    /** The part as another unit's. */
    UnitPart of(String other) {
        return new UnitPart(other, reportedAt, signIn, absent, outcome);
    }

    UnitPart reported(Instant now) {
        return new UnitPart(unit, now, signIn, absent, outcome);
    }

    /** One that comes late is there, and was absent all the same. */
    UnitPart signedIn(SignIn there) {
        return new UnitPart(unit, reportedAt == null ? there.at() : reportedAt, there, absent, outcome);
    }

    UnitPart wasAbsent() {
        return new UnitPart(unit, reportedAt, signIn, true, outcome);
    }

    UnitPart finished(Outcome with) {
        return new UnitPart(unit, reportedAt, signIn, absent, with);
    }

    /**
     * That a unit was there.
     *
     * @param person subject of who signed in
     * @param latitude degrees (WGS 84), if they let their position be known; {@code longitude} likewise
     */
    public record SignIn(
            String person,
            Instant at,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * What a unit has done.
     *
     * @param text in its words
     */
    public record Outcome(Result result, String text, Instant at) {}

    /** What came of a unit's part. */
    public enum Result {
        /** 已完成. */
        DONE,
        /** 部分完成. */
        PARTLY_DONE,
        /** 非本单位职责. */
        NOT_OUR_PART
    }
}
