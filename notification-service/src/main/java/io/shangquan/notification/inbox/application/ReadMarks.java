package io.shangquan.notification.inbox.application;

/** What a person has read. */
public interface ReadMarks {

    /** Marks one entry as read; marking it again is harmless. */
    void mark(String reader, String entry);

    /** Marks everything up to a position as read; never moves back. */
    void markUpTo(String reader, String position);
}
