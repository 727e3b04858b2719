package io.shangquan.demand.plan.domain;

/**
 * A line of the responsibility list (责任清单).
 *
 * @param unit code of the unit that answers
 * @param tier of the chain of responsibility, 1 to 5
 * @param duty what it answers for
 */
public record Responsibility(String unit, int tier, String duty) {

    /** @throws IllegalArgumentException if there is no such tier */
    public Responsibility {
        if (tier < 1 || tier > 5) {
            throw new IllegalArgumentException("the chain has five tiers");
        }
    }

    /** The same with a unit in the place of one that has ended. */
    Responsibility succeeded(String former, String successor) {
        return unit.equals(former) ? new Responsibility(successor, tier, duty) : this;
    }
}
