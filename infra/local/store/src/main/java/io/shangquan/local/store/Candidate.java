package io.shangquan.local.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An entry that a walk came upon: a document that may match. */
final class Candidate {

    private final byte[] entry;
    private final int idFrom;
    private final byte @Nullable [] document;

    /**
     * @param idFrom where in the entry the document's key begins
     * @param document the document itself if it stands beside the entry
     */
    Candidate(byte[] entry, int idFrom, byte @Nullable [] document) {
        this.entry = entry;
        this.idFrom = idFrom;
        this.document = document;
    }

    DocumentKey key() {
        return new DocumentKey(idFrom == 0 ? entry : Arrays.copyOfRange(entry, idFrom, entry.length));
    }

    byte @Nullable [] document() {
        return document;
    }

    byte[] entry() {
        return entry;
    }
}
