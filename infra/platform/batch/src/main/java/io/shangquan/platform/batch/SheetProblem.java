package io.shangquan.platform.batch;

import io.shangquan.platform.core.problem.ProblemCode;

/** Why a table is not taken. */
public enum SheetProblem implements ProblemCode {
    UNREADABLE("sheet-unreadable", 422),
    COLUMN_MISSING("sheet-column-missing", 422),
    COLUMN_TWICE("sheet-column-twice", 422),
    TOO_LONG("sheet-too-long", 422);

    private final String code;
    private final int status;

    SheetProblem(String code, int status) {
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
