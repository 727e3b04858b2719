package io.shangquan.notification.inbox.application;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Set;

/** Reads of the inbox. */
public interface InboxQueries {

    /** Entries for any of the audiences, newest first; an event that reaches a reader twice is shown once. */
    Page<ReadableEntry> list(String reader, Set<Audience> audiences, boolean unreadOnly, PageRequest page);

    /** Entries after a position for any of the audiences, oldest first. */
    List<InboxEntry> after(Set<Audience> audiences, String position, int limit);

    /** How many entries the reader has not read, counted up to a limit. */
    int countUnread(String reader, Set<Audience> audiences, int limit);

    /** The entries, for whomever, of what happened to one subject, oldest first. */
    List<InboxEntry> about(String district, String subject, int limit);

    /** The first entries, for whomever, of what happened to a demand and to what belongs to it, oldest first. */
    List<InboxEntry> ofDemand(String district, String demand, int limit);

    /** The ids of those entries that the reader has read. */
    Set<String> readBy(String reader, List<InboxEntry> entries);

    /** Whether an entry is there for one of the audiences. */
    boolean reaches(String entry, Set<Audience> audiences);

    /**
     * An entry and whether the reader has read it.
     */
    record ReadableEntry(InboxEntry entry, boolean read) {}
}
