package io.shangquan.local.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among the ways to find what a filter may match, by the number of entries that each would walk. */
final class Planner {

    private final List<Walkable> indexes;

    /** @param indexes the documents themselves, then the indexes */
    Planner(List<Walkable> indexes) {
        this.indexes = indexes;
    }

    /** @param wanted how many matches end the search; 0 for all */
    Plan best(Conditions conditions, List<IndexField> order, long wanted) {
        List<Plan> plans = new ArrayList<>();
        for (Walkable index : indexes) {
            Optional<Plan> plan = IndexUse.plan(index, conditions, order);
            if (plan.isPresent() && plan.get().entries() <= 1) {
                return plan.get();
            }
            plan.ifPresent(plans::add);
        }
        for (List<Conditions> branches : conditions.alternatives()) {
            plans.add(union(branches));
        }
        long matches = plans.stream().mapToLong(Plan::entries).min().orElseThrow();
        boolean sort = !order.isEmpty();
        return plans.stream()
                .min(Comparator.comparingDouble(plan -> plan.cost(sort, wanted, matches)))
                .orElseThrow();
    }

    private Plan union(List<Conditions> branches) {
        List<Walk> walks = new ArrayList<>();
        for (Conditions branch : branches) {
            walks.addAll(best(branch, List.of(), 0).walks());
        }
        return Plan.of(walks, false, false);
    }
}
