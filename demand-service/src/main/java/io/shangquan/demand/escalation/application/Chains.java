package io.shangquan.demand.escalation.application;

import io.shangquan.demand.escalation.domain.Chain;

/** The chains of responsibility of all districts, as far as their posts have been heard of. */
public interface Chains {

    Chain of(String district);
}
