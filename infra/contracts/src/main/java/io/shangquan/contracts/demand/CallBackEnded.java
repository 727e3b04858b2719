package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * No call is due any more. Subject: the call-back's id.
 *
 * @param demand the demand's id
 * @param ending code of why: answered, nobody reached, or settled without a call
 * @param attempts how many calls there were
 */
@EventType("io.shangquan.demand.call-back-ended.v1")
public record CallBackEnded(String demand, String ending, int attempts) {}
