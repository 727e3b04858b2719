package io.shangquan.platform.batch.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a batch stands.
 *
 * @param refusals codes of problems by the numbers of the first rows that were refused
 */
public record BatchSummary(int planned, int applied, int refused, int undone, int kept, Map<Integer, String> refusals) {

    public BatchSummary {
        refusals = new LinkedHashMap<>(refusals);
    }

    @Override
    public Map<Integer, String> refusals() {
        return new LinkedHashMap<>(refusals);
    }

    /** Whether anything is known of the batch. */
    public boolean isKnown() {
        return planned + applied + refused + undone + kept > 0;
    }
}
