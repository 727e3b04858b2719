package io.shangquan.demand.demand.domain;

import java.time.Instant;
import java.util.Set;

/** Why something was not done to a demand. */
public sealed interface DemandRefusal {

    /** The move does not start from where the demand stands. */
    record IllegalMove(Move move, DemandStatus from, Set<Move> legal) implements DemandRefusal {
        public IllegalMove {
            legal = Set.copyOf(legal);
        }
    }

    /** The move is somebody else's. */
    record NotTheirMove(Move move) implements DemandRefusal {}

    /** The lead unit has spoken to the submitter before. */
    record AlreadyContacted() implements DemandRefusal {}

    /** A decline is contested once. */
    record AlreadyContested() implements DemandRefusal {}

    /** It is with that unit. */
    record AlreadyWithUnit(String unit) implements DemandRefusal {}

    /** The submitter was called as often as the rules say; now it closes by itself, or they answer. */
    record CalledOftenEnough(int attempts) implements DemandRefusal {}

    /** The time to reopen is over. */
    record TooLateToReopen(Instant until) implements DemandRefusal {}

    /** The contact is said to have been at a time that cannot be. */
    record ImpossibleContactTime() implements DemandRefusal {}

    /** There is no such category, or it only groups others. */
    record UnknownCategory(String category) implements DemandRefusal {}

    /** The unit is not known here, or not yet. */
    record UnknownUnit(String unit) implements DemandRefusal {}

    /** The unit is not of a kind that can be named there, or does not exist any more. */
    record UnsuitableUnit(String unit) implements DemandRefusal {}

    /** No clock is due: somebody was faster. */
    record NothingDue() implements DemandRefusal {}
}
