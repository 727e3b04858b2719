package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * It was decided whether a demand is left out of the rates. Subject: the appeal's id.
 *
 * @param demand the demand's id
 * @param unit code of the unit that leads
 * @param reason code of the reason
 * @param granted whether it is left out
 */
@EventType("io.shangquan.demand.rate-appeal-decided.v1")
public record RateAppealDecided(String demand, String unit, String reason, boolean granted) {}
