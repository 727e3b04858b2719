package io.shangquan.demand.deadline.messaging;

import io.shangquan.contracts.demand.DeadlineRulesPublished;
import io.shangquan.demand.deadline.domain.RuleSet;

/** Rules as contract records; a draft concerns nobody outside. */
public final class DeadlineMessages {

    private DeadlineMessages() {}

    /** The contract record of a rule set that was published. */
    public static DeadlineRulesPublished of(RuleSet published) {
        return new DeadlineRulesPublished(published.rules().version());
    }
}
