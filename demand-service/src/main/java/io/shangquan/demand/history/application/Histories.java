package io.shangquan.demand.history.application;

import java.util.List;

/** The histories of demands. */
public interface Histories {

    /** The first events of a demand, at most this many, in order. */
    List<HistoryEntry> of(String district, String demand, int limit);
}
