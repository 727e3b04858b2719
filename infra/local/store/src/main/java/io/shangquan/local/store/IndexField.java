package io.shangquan.local.store;

import java.util.List;

/** A field of an index, or of an order that is asked for. */
record IndexField(String path, List<String> steps, boolean ascending) {

    IndexField(String path, boolean ascending) {
        this(path, List.of(path.split("\\.", -1)), ascending);
    }

    /** A value's key as it stands in the index. */
    byte[] directed(byte[] key) {
        return ascending ? key : Interval.inverted(key);
    }

    Interval directed(Interval interval) {
        return ascending ? interval : interval.inverted();
    }
}
