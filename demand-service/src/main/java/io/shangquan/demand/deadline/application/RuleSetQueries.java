package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.RuleSet;
import java.util.List;
import java.util.Optional;

/** Reads of rule sets. */
public interface RuleSetQueries {

    Optional<RuleSetView> find(String district, String version);

    /** Of a district, the newest version first. */
    List<RuleSetView> of(String district);

    /** The one that was published last; empty if the district has none of its own. */
    Optional<RuleSet> newestPublished(String district);

    /** A rule set with its version in the store. */
    record RuleSetView(RuleSet rules, long version) {}
}
