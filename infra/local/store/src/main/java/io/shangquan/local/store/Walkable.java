package io.shangquan.local.store;

import java.util.Iterator;
import java.util.List;

/** What the documents of a collection can be found along: the order of their ids, or an index. */
interface Walkable {

    /** The fields that the entries sort by. */
    List<IndexField> fields();

    /** Whether a document may have several entries, because it has an array at a field. */
    boolean holdsArrays(int field);

    /** Whether entries sort by a field just as the library sorts documents. */
    boolean sorts(int field);

    /** Whether every document that satisfies the conditions has an entry. */
    boolean covers(Conditions conditions);

    /** How many entries there are in an interval, without walking it. */
    long count(Interval interval);

    Iterator<Candidate> walk(Interval interval, boolean backwards);
}
