package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The coordinating section did not confirm a whistle. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param reason the reason's code
 */
@EventType("io.shangquan.demand.whistle-refused.v1")
public record WhistleRefused(String demand, String reason) {}
