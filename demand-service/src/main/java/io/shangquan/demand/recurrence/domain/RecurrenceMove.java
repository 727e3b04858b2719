package io.shangquan.demand.recurrence.domain;

/** What the office can do with a recurrence. */
public enum RecurrenceMove {
    /** Makes it a topic for consultation. */
    TAKE_UP,
    /** Does not consult on it. */
    DISMISS;

    /** Each is a decision on what is proposed. */
    public boolean isLegalFrom(RecurrenceStatus status) {
        return status == RecurrenceStatus.PROPOSED;
    }
}
