package io.shangquan.demand.rates.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * By which rules a month is counted; a month keeps those that held in it.
 *
 * @param version as in {@code 2026-1}
 * @param from the first month that they hold for
 * @param frozenOn the day of the next month on which a month is frozen
 * @param countSynthetic whether answers count that were made up for a demonstration
 * @param exclusionReasons why a demand may be left out
 */
public record RateRules(
        String version, YearMonth from, int frozenOn, boolean countSynthetic, List<ExclusionReason> exclusionReasons) {

    private static final int LAST_DAY = 28;

    /** @throws IllegalArgumentException if a month could have no such day */
    public RateRules {
        exclusionReasons = List.copyOf(exclusionReasons);
        if (frozenOn < 1 || frozenOn > LAST_DAY) {
            throw new IllegalArgumentException("months are frozen on a day that every month has");
        }
    }

    /** Whether a reason is listed. */
    public boolean list(String reason) {
        return exclusionReasons.stream().anyMatch(listed -> listed.code().equals(reason));
    }

    /** A reason for leaving a demand out. */
    public record ExclusionReason(String code, String nameZh, String nameEn) {}
}
