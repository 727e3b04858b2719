package io.shangquan.demand.rates.domain;

import java.time.YearMonth;

/** Why something was not done to an appeal. */
public sealed interface RateAppealRefusal {

    /** The rules do not list the reason. */
    record UnlistedReason(String reason) implements RateAppealRefusal {}

    /** It was not routed: it is in no rate. */
    record NotRouted() implements RateAppealRefusal {}

    /** The month to which it belongs is frozen. */
    record MonthFrozen(YearMonth month) implements RateAppealRefusal {}

    /** There is an appeal for it. */
    record AlreadyMade() implements RateAppealRefusal {}

    /** It was decided. */
    record AlreadyDecided() implements RateAppealRefusal {}
}
