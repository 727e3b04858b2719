package io.shangquan.demand.history.messaging;

import io.shangquan.demand.history.application.HistoryEntry;
import java.util.List;

/** Where histories are kept. */
public interface HistoryKeeper {

    /** Keeps entries, once for each event. */
    void keep(List<Happening> happenings);

    /** Forgets all, before the events are read anew. */
    void forget();

    /** What an event tells of a demand. */
    record Happening(String district, String demand, HistoryEntry entry) {}
}
