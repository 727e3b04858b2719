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
        boolean solved, boolean satisfied, @Nullable String comment, boolean synthetic, Instant at) {

    /**
     * The demand that answers for one that was merged.
     *
     * @param answered whether it is resolved, so that there is something to rate
     * @param unit code of the unit that led it, null if none has
     */
    public record Target(boolean answered, @Nullable String unit) {

        /** A demand that stands on its own has none. */
        public static final Target NONE = new Target(false, null);
    }
}
