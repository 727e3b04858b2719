package io.shangquan.demand.demand.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands by what they contain: each trace leads to demands along an index, from the newest. */
public interface DemandWords {

    /** So many characters of a description can be looked up. */
    int LOOKED_UP = 1_000;

    /**
     * The demands to which at least one of some traces leads, the newest first.
     *
     * @param readers only what one of these may see ({@link Reader}); null for all, never empty
     * @param after the id of a demand to begin behind; null for the newest
     */
    List<DemandView> follow(
            String district, List<Trace> traces, @Nullable Set<String> readers, @Nullable String after, int limit);

    /** A value that is the greater, the more often demands with this trace have come of late; empty if there are few at all. */
    String seen(String district, Trace trace);

    /** Something that an index leads from. */
    sealed interface Trace {
        /** Two neighbouring characters of the description or the floor, as {@link io.shangquan.demand.text.domain.Bigrams} numbers them. */
        record Pair(int value) implements Trace {}

        /** A demand's number. */
        record Numbered(String value) implements Trace {}

        /** The credit code of the enterprise that it is about. */
        record Enterprise(String value) implements Trace {}

        /** The unit code of its site. */
        record Site(String value) implements Trace {}
    }
}
