package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand does not need its whistle any more. Subject: the whistle's id.
 *
 * @param demand the demand's id
 */
@EventType("io.shangquan.demand.whistle-ended.v1")
public record WhistleEnded(String demand) {}
