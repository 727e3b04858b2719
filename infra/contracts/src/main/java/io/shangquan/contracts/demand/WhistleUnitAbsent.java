package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A unit was not there. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param meetAt when it was called to be there
 */
@EventType("io.shangquan.demand.whistle-unit-absent.v1")
public record WhistleUnitAbsent(String demand, String unit, Instant meetAt) {}
