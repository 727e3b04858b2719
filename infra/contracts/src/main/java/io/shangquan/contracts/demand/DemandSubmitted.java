package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A demand was submitted. Subject: the demand's id.
 *
 * @param number the number that people quote
 * @param category the category's code
 * @param urgency {@code EMERGENCY}, {@code URGENT}, {@code NORMAL} or {@code COMPLEX}
 * @param channel where it came from, as in {@code ONLINE} or {@code HOTLINE}
 * @param site the site's unit code, null if it names none
 * @param submitter the person's subject, null if anonymous
 * @param enterprise the enterprise for which it was filed, if any
 * @param acceptDueAt until when the office is to accept it
 */
@EventType("io.shangquan.demand.submitted.v1")
public record DemandSubmitted(
        String number,
        String category,
        String urgency,
        String channel,
        @Nullable String site,
        @Nullable String submitter,
        @Nullable String enterprise,
        Instant acceptDueAt) {}
