package io.shangquan.demand.plan.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of the list (任务清单).
 *
 * @param id unique in its plan, from version to version
 * @param what is to be done
 * @param unit code of the unit that does it
 * @param person subject of who does it, if that is settled
 * @param evidence what shows that it was done, or why it was dropped
 * @param files ids of the files that show that it was done
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
        List<String> files,
        boolean overdue) {

    public Task {
        files = List.copyOf(files);
    }

    /** One that is to be done. */
    public static Task open(String id, String what, String unit, @Nullable String person, Instant dueAt) {
        return new Task(id, what, unit, person, dueAt, State.OPEN, null, List.of(), false);
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
                ? new Task(id, what, successor, person, dueAt, state, evidence, files, overdue)
                : this;
    }

    Task done(Evidence shown) {
        return new Task(id, what, unit, person, dueAt, State.DONE, shown.text(), shown.files(), overdue);
    }

    Task dropped(String reason) {
        return new Task(id, what, unit, person, dueAt, State.DROPPED, reason, files, overdue);
    }

    Task late() {
        return new Task(id, what, unit, person, dueAt, state, evidence, files, true);
    }

    /**
     * What shows that it was done.
     *
     * @param text in words
     * @param files ids of files
     */
    public record Evidence(String text, List<String> files) {
        public Evidence {
            files = List.copyOf(files);
        }
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
