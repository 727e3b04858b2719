package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import java.util.List;
import java.util.Set;

/** One source of what waits for people; all of them together are a person's. */
public interface Duties {

    /** So many are told of each kind at most. */
    int MOST = 100;

    /** What waits for a person in a district, in no order. */
    List<Duty> of(String district, Person person);

    /**
     * For whom it is looked.
     *
     * @param units codes of the units for which they act, sites of which they are chief among them
     * @param section whether they are of the coordinating section
     */
    record Person(Actor actor, Set<String> units, boolean section) {
        public Person {
            units = Set.copyOf(units);
        }
    }
}
