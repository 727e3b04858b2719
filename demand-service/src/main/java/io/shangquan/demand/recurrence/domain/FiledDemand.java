package io.shangquan.demand.recurrence.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a demand of a site.
 *
 * @param category code of its category
 * @param text in the submitter's words
 * @param enterprise credit code of the enterprise that it is about, if any
 * @param at when it was filed
 */
public record FiledDemand(
        String id, String category, String text, @Nullable String enterprise, Instant at) {}
