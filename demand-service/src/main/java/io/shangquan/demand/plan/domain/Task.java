package io.shangquan.demand.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of the list (任务清单).
 *
 * @param id unique in its plan, from version to version
 * @param what is to be done
 * @param unit code of the unit that does it
 * @param person subject of who does it, if that is settled
 * @param evidence what shows that it was done, or why it was dropped
 * @param overdue whether its deadline passed while it was open
 */
public record Task(
        String id,
        String what,
        String unit,
        @Nullable String person,
        Instant dueAt,
        State state,
        @Nullable String evidence,
        boolean overdue) {

    /** One that is to be done. */
    public static Task open(String id, String what, String unit, @Nullable String person, Instant dueAt) {
        return new Task(id, what, unit, person, dueAt, State.OPEN, null, false);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isDue(Instant now) {
        return isOpen() && !overdue && !now.isBefore(dueAt);
    }

    /** The same to be done by a unit in the place of one that has ended. */
    Task succeeded(String former, String successor) {
        return isOpen() && unit.equals(former)
                ? new Task(id, what, successor, person, dueAt, state, evidence, overdue)
                : this;
    }

    Task ended(State how, String why) {
        return new Task(id, what, unit, person, dueAt, how, why, overdue);
    }

    Task late() {
        return new Task(id, what, unit, person, dueAt, state, evidence, true);
    }

    /** How far it is. */
    public enum State {
        /** 待完成. */
        OPEN,
        /** 已完成. */
        DONE,
        /** 已取消. */
        DROPPED
    }
}
