package io.shangquan.local.demo.mapping;

/** How far a demand is driven, in the order in which it gets there. */
public enum Progress {
    SUBMITTED,
    ROUTED,
    /** Taken up, and the submitter has been contacted. */
    IN_PROGRESS,
    RESOLVED,
    /** Called back once in vain, then rated. */
    CLOSED;

    /** Whether this is as far as another, or further. */
    public boolean reaches(Progress other) {
        return compareTo(other) >= 0;
    }
}
