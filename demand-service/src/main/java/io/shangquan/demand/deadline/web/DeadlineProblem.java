package io.shangquan.demand.deadline.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of rules and calendars. */
public enum DeadlineProblem implements ProblemCode {
    VERSION_TAKEN("rules-version-taken", 409),
    ALREADY_PUBLISHED("rules-already-published", 409),
    LEAVES_GAPS("rules-leave-gaps", 422),
    CONTRADICTORY("contradictory-rules", 422),
    UNREADABLE_CALENDAR("unreadable-calendar", 422);

    private final String code;
    private final int status;

    DeadlineProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
