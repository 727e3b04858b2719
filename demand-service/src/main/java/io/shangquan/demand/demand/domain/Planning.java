package io.shangquan.demand.demand.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a demand has to do with a solution plan.
 *
 * @param required whether it cannot be resolved without one
 * @param plan id of its plan, null if it has none
 * @param open whether the plan has still to be agreed, or tasks are open
 */
public record Planning(boolean required, @Nullable String plan, boolean open) {

    /** None needed, none there. */
    public static final Planning NONE = new Planning(false, null, false);

    /** A whistle always needs one. */
    Planning on(Route route) {
        return new Planning(route == Route.WHISTLE, plan, open);
    }

    Planning begun(String with) {
        return new Planning(required, with, true);
    }

    Planning settled() {
        return new Planning(required, plan, false);
    }

    /** Why the demand cannot be resolved; empty if it can. */
    Optional<DemandRefusal> gate() {
        if (open) {
            return Optional.of(new DemandRefusal.PlanOpen());
        }
        return required && plan == null ? Optional.of(new DemandRefusal.PlanRequired()) : Optional.empty();
    }
}
