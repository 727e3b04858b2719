package io.shangquan.demand.deadline.domain;

import java.util.function.Function;

/** The rule sets of all districts. */
public interface RuleSets {

    /** Keeps a new draft. @return whether the district did not have the version yet */
    boolean draft(RuleSet draft);

    /** Applies a verb to a version and keeps what it led to. */
    RuleSet.Decision change(String district, String version, Function<RuleSet, RuleSet.Decision> verb);
}
