package io.shangquan.demand.whistle.domain;

import java.util.Set;

/** Why something was not done to a whistle. */
public sealed interface WhistleRefusal {

    /** Not from where it stands. */
    record IllegalMove(WhistleMove move, WhistleStatus from, Set<WhistleMove> legal) implements WhistleRefusal {
        public IllegalMove {
            legal = Set.copyOf(legal);
        }
    }

    /** Somebody else's. */
    record NotTheirMove(WhistleMove move) implements WhistleRefusal {}

    /** The whistle does not call the unit. */
    record NotCalled(String unit) implements WhistleRefusal {}

    /** The unit has done so before. */
    record AlreadyDone(String unit) implements WhistleRefusal {}

    /** The code is not the whistle's. */
    record WrongCode() implements WhistleRefusal {}

    /** Nothing is due. */
    record NothingDue() implements WhistleRefusal {}
}
