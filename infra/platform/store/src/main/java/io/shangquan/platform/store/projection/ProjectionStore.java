package io.shangquan.platform.store.projection;

import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Documents that are kept from events, joined from one or several parts. A document keeps the last sequence of each part and
 * ignores what is not newer, in the same single write.
 */
public interface ProjectionStore {

    /**
     * Applies what an event says to one part of a document, if the event is newer than what the part has seen.
     *
     * @param part the name of the part: one per source aggregate that the document is joined from
     * @param sequence the event's sequence, a string that sorts
     * @param set the part's fields (dotted names allowed); a null value removes the field
     * @return whether the event was newer
     */
    boolean apply(String district, String id, String part, String sequence, Document set);

    /** Applies changes of different documents in one write; those that are not newer are passed over. */
    void applyAll(List<Change> changes);

    /** Applies the erasure of a part; keeps its sequence, so that nothing older brings it back. */
    boolean remove(String district, String id, String part, String sequence, Iterable<String> fields);

    Optional<Document> find(String district, String id);

    /** Forgets everything, before the projection is rebuilt from the first event. */
    void clear();

    /** What an event says to one part of a document, as {@link #apply} takes it. */
    record Change(String district, String id, String part, String sequence, Document set) {}
}
