package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A unit signed in on site. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param at when
 */
@EventType("io.shangquan.demand.whistle-signed-in.v1")
public record WhistleSignedIn(String demand, String unit, Instant at) {}
