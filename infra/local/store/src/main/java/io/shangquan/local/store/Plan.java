package io.shangquan.local.store;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How the candidates of a query are found.
 *
 * @param ordered whether the candidates come in the order that was asked for
 * @param backwards whether the walks go from the last entry to the first
 * @param entries how many entries there are to walk in all
 */
record Plan(List<Walk> walks, boolean ordered, boolean backwards, long entries) {

    static Plan of(List<Walk> walks, boolean ordered, boolean backwards) {
        return new Plan(
                walks, ordered, backwards, walks.stream().mapToLong(Walk::count).sum());
    }

    /** The candidates, each once, found as they are asked for. */
    Stream<Candidate> candidates() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Candidates(this), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * About how many entries are walked until enough matches are found.
     *
     * @param wanted how many matches end the search; 0 for all
     * @param matches how many there are at most
     */
    double cost(boolean sort, long wanted, long matches) {
        if (sort && !ordered) {
            return entries * 1.5;
        }
        double all = entries;
        return wanted == 0 || matches == 0 ? all : Math.min(all, wanted * all / matches);
    }
}
