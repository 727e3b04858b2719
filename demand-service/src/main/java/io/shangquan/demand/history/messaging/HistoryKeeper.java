package io.shangquan.demand.history.messaging;

import io.shangquan.demand.history.application.HistoryEntry;

/** Where histories are kept. */
public interface HistoryKeeper {

    /** Keeps an entry, once for each event. */
    void keep(String district, String demand, String event, HistoryEntry entry);

    /** Forgets all, before the events are read anew. */
    void forget();
}
