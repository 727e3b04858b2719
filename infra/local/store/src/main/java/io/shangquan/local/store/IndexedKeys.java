package io.shangquan.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which an index holds a document: one, or for an array one of each element.
 *
 * @param arrays the fields, as bits, at which the document has an array
 * @param unsorted the fields, as bits, whose keys sort otherwise than the library sorts the document
 * @param present whether the document has any of the fields, which a sparse index asks for
 */
record IndexedKeys(List<byte[]> keys, int arrays, int unsorted, boolean present) {

    static IndexedKeys of(Document document, List<IndexField> fields) {
        List<byte[]> keys = List.of(new byte[0]);
        int arrays = 0;
        int unsorted = 0;
        boolean present = false;
        for (int i = 0; i < fields.size(); i++) {
            IndexField field = fields.get(i);
            PathValues found = PathValues.of(document, field.steps());
            keys = product(keys, field, found.values());
            arrays |= found.isArray() ? 1 << i : 0;
            unsorted |= found.isSorted() ? 0 : 1 << i;
            present |= found.isPresent();
        }
        return new IndexedKeys(keys, arrays, unsorted, present);
    }

    /** Whether at most one field is an array, so that the keys cannot multiply. */
    boolean isPlain() {
        return Integer.bitCount(arrays) <= 1;
    }

    private static List<byte[]> product(List<byte[]> keys, IndexField field, List<@Nullable Object> values) {
        TreeSet<byte[]> distinct = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> distinct.add(field.directed(KeyWriter.keyOf(value))));
        List<byte[]> product = new ArrayList<>(keys.size() * distinct.size());
        for (byte[] key : keys) {
            distinct.forEach(next -> product.add(Interval.joined(key, next)));
        }
        return product;
    }
}
