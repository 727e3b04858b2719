package io.shangquan.notification.inbox.application;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads of the inbox. */
public interface InboxQueries {

    /** Entries for any of the audiences, newest first, without what the reader has put off; an event that reaches them twice is shown once. */
    Page<ReadableEntry> list(String reader, Set<Audience> audiences, boolean unreadOnly, PageRequest page);

    /** Entries after a position for any of the audiences, oldest first. */
    List<InboxEntry> after(String reader, Set<Audience> audiences, String position, int limit);

    /** How many entries the reader has not read, counted up to a limit. */
    int countUnread(String reader, Set<Audience> audiences, int limit);

    /** The entries, for whomever, of what happened to one subject, oldest first. */
    List<InboxEntry> about(String district, String subject, int limit);

    /** The first entries, for whomever, of what happened to a demand and to what belongs to it, oldest first. */
    List<InboxEntry> ofDemand(String district, String demand, int limit);

    /** The ids of those entries that the reader has read. */
    Set<String> readBy(String reader, List<InboxEntry> entries);

    /** The numbers of demands by their ids, as far as an entry, for whomever, tells them. */
    Map<String, String> numbersOf(Set<String> demands);

    /** An entry, for whomever. */
    Optional<InboxEntry> find(String entry);

    /** An entry, if it is for the reader as one of the audiences. */
    default Optional<InboxEntry> find(String entry, String reader, Set<Audience> audiences) {
        return find(entry).filter(found -> found.isFor(reader) && audiences.contains(found.audience()));
    }

    /**
     * An entry and whether the reader has read it.
     */
    record ReadableEntry(InboxEntry entry, boolean read) {}
}
