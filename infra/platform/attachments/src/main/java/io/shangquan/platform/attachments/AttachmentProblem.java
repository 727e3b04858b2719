package io.shangquan.platform.attachments;

import io.shangquan.platform.core.problem.ProblemCode;

/** Why a file is not taken. */
public enum AttachmentProblem implements ProblemCode {
    /** Not a picture, a PDF or an office file. */
    TYPE_REFUSED("attachment-type-refused", 415),
    /** The content is not of the type that it was sent as. */
    TYPE_DIFFERS("attachment-type-differs", 422),
    /** Damaged, or not made as its type asks. */
    UNREADABLE("attachment-unreadable", 422),
    /** Small as it is sent and enormous once it is opened. */
    EXPANDS("attachment-expands", 422),
    /** An office file that brings a program. */
    HAS_PROGRAM("attachment-has-program", 422),
    /** Not there, not the caller's own, or claimed for something else. */
    NOT_CLAIMABLE("attachment-not-claimable", 422);

    private final String code;
    private final int status;

    AttachmentProblem(String code, int status) {
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
