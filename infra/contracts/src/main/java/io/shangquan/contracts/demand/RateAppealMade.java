package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * Somebody asks that a demand be left out of the rates. Subject: the appeal's id.
 *
 * @param demand the demand's id
 * @param unit code of the unit that leads
 * @param reason code of the reason
 */
@EventType("io.shangquan.demand.rate-appeal-made.v1")
public record RateAppealMade(String demand, String unit, String reason) {}
