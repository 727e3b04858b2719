package io.shangquan.demand.rates.domain;

import java.util.function.Function;

/** The appeals of all districts. */
public interface RateAppeals {

    /** Keeps a new one; refuses it if there is another of the demand. */
    RateAppealDecision keep(RateAppealDecision.Accepted made);

    /** Applies a verb to one and keeps what it led to. */
    RateAppealDecision change(String district, String id, Function<RateAppeal, RateAppealDecision> verb);
}
