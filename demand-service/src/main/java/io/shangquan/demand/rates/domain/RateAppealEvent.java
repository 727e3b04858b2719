package io.shangquan.demand.rates.domain;

/** What happened to an appeal. */
public sealed interface RateAppealEvent {

    /** It was made. */
    record Made() implements RateAppealEvent {}

    /** It was decided. */
    record Decided(boolean granted) implements RateAppealEvent {}
}
