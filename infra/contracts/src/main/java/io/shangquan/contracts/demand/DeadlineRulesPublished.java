package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A district has new deadline rules; what begins from now on follows them. Subject: the rules' id.
 *
 * @param version their version
 */
@EventType("io.shangquan.demand.deadline-rules-published.v1")
public record DeadlineRulesPublished(String version) {}
