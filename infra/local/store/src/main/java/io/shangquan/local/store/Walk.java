package io.shangquan.local.store;

/**
 * A stretch of an index.
 *
 * @param orderedFrom the byte of its entries from which on they sort as it was asked; what is before is the same in all
 */
record Walk(Walkable index, Interval interval, int orderedFrom) {

    long count() {
        return interval.isEmpty() ? 0 : index.count(interval);
    }
}
