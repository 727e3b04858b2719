package io.shangquan.demand.rates.domain;

import io.shangquan.demand.rates.domain.RateAppealDecision.Accepted;
import io.shangquan.demand.rates.domain.RateAppealDecision.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a demand be left out of the rates.
 *
 * @param demand id of the demand
 * @param number that people quote
 * @param unit code of the unit that leads
 * @param reason code of a reason that the rules list
 * @param text why, in words
 * @param by subject of who asks
 * @param at when
 * @param ruling null until it is decided
 */
public record RateAppeal(
        String id,
        String district,
        String demand,
        String number,
        String unit,
        String reason,
        String text,
        String by,
        Instant at,
        @Nullable Ruling ruling) {

    /** Asks for it. */
    public static Accepted make(RateAppeal appeal) {
        return new Accepted(appeal, List.of(new RateAppealEvent.Made()));
    }

    /** Decides it, once. */
    public RateAppealDecision decide(Ruling decided) {
        if (ruling != null) {
            return new Refused(new RateAppealRefusal.AlreadyDecided());
        }
        RateAppeal next = new RateAppeal(id, district, demand, number, unit, reason, text, by, at, decided);
        return new Accepted(next, List.of(new RateAppealEvent.Decided(decided.granted())));
    }

    /**
     * What was decided.
     *
     * @param by subject of who decided
     */
    public record Ruling(boolean granted, String text, String by, Instant at) {}
}
