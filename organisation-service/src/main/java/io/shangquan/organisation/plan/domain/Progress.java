package io.shangquan.organisation.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an item is.
 *
 * @param percent 0 to 100
 * @param value of the indicator, null if it was not measured
 */
public record Progress(
        int item, LocalDate day, int percent, @Nullable Long value, String note) {}
