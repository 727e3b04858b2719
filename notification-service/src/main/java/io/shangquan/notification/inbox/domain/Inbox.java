package io.shangquan.notification.inbox.domain;

import java.util.Collection;

/** Where entries are kept. */
public interface Inbox {

    /** Keeps those entries that are not there yet. */
    void keep(Collection<InboxEntry> entries);
}
