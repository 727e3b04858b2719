package io.shangquan.platform.store.aggregate;

/** Makes the stores of a service's aggregates. */
public interface AggregateStores {

    /** The store of one kind of aggregate; makes its collection's indexes, and lets relay, clocks and audit know of it. */
    <S, E> AggregateStore<S, E> of(AggregateMapping<S, E> mapping);
}
