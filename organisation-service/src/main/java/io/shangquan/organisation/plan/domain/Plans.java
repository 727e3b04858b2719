package io.shangquan.organisation.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The plans of all districts; of each kind a district has one for a year. */
public interface Plans {

    /** Keeps a new plan. */
    Plan begin(Plan plan);

    Optional<Kept> find(String district, String id);

    /** The plans of a district, the newest years first. */
    List<Kept> list(String district);

    /** Applies a change and keeps what it led to. */
    Plan.Decision change(String district, String id, Function<Plan, Plan.Decision> change);

    /** A plan with its version in the store. */
    record Kept(Plan plan, long version) {}
}
