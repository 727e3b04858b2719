package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.text.domain.Bigrams;
import java.util.Set;

/**
 * A demand with what it is compared by.
 *
 * @param branch the code of the branch of its category
 * @param pairs of its text ({@link Bigrams})
 */
record Compared(FiledDemand demand, String branch, Set<Integer> pairs) {

    static Compared of(FiledDemand demand) {
        return new Compared(demand, Category.branchOf(demand.category()), Bigrams.of(demand.text()));
    }
}
