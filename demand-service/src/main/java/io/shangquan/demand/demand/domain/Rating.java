package io.shangquan.demand.demand.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the submitter says.
 *
 * @param comment in their words
 * @param synthetic whether it was made up for a demonstration, and is left out of the rates unless they are asked to count it
 */
public record Rating(
        boolean solved, boolean satisfied, @Nullable String comment, boolean synthetic, Instant at) {}
