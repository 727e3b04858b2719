package io.shangquan.event.activity.domain;

/** Why an activity is called off. */
public enum CancellationReason {
    WEATHER,
    VENUE,
    SPEAKER,
    TOO_FEW,
    SAFETY,
    OTHER
}
