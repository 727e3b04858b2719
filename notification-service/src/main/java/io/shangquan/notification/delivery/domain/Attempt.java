package io.shangquan.notification.delivery.domain;

import java.time.Instant;

/** One attempt to hand something over, as the log keeps it. */
public record Attempt(Instant at, Handover.Outcome outcome, String detail) {}
