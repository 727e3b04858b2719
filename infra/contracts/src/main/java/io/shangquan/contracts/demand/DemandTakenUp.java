package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit took a demand up. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param officer the officer's subject
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.taken-up.v1")
public record DemandTakenUp(
        String unit, String officer, @Nullable String submitter) {}
