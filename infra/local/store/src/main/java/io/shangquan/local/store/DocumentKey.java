package io.shangquan.local.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a document stands among the documents of its collection: the key of its id. */
final class DocumentKey {

    private final byte[] bytes;

    DocumentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DocumentKey of(@Nullable Object id) {
        return new DocumentKey(KeyWriter.keyOf(id));
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
