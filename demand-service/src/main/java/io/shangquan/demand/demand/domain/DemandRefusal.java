package io.shangquan.demand.demand.domain;

import io.shangquan.demand.category.domain.AnswerFault;
import java.time.Instant;
import java.util.List;
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

    /** The unit's time to return it is over. */
    record TooLateToReturn(Instant until) implements DemandRefusal {}

    /** The rules do not list the reason. */
    record UnlistedHoldReason(String reason) implements DemandRefusal {}

    /** A pause ends in the future, and not later than the rules allow. */
    record ImpossibleHoldEnd(Instant latest) implements DemandRefusal {}

    /** A pause is asked for already. */
    record HoldAlreadyRequested() implements DemandRefusal {}

    /** No pause is asked for. */
    record NoHoldRequested() implements DemandRefusal {}

    /** The submitter was called as often as the rules say; now it closes by itself, or they answer. */
    record CalledOftenEnough(int attempts) implements DemandRefusal {}

    /** The time to reopen is over. */
    record TooLateToReopen(Instant until) implements DemandRefusal {}

    /** The contact is said to have been at a time that cannot be. */
    record ImpossibleContactTime() implements DemandRefusal {}

    /** There is no such category, or it only groups others. */
    record UnknownCategory(String category) implements DemandRefusal {}

    /** Questions of the category are not answered, or not as they can be. */
    record WrongAnswers(List<AnswerFault> faults) implements DemandRefusal {
        public WrongAnswers {
            faults = List.copyOf(faults);
        }
    }

    /** The district's rules do not allow it. */
    record AnonymousNotAllowed() implements DemandRefusal {}

    /** The unit is not known here, or not yet. */
    record UnknownUnit(String unit) implements DemandRefusal {}

    /** The unit is not of a kind that can be named there, or does not exist any more. */
    record UnsuitableUnit(String unit) implements DemandRefusal {}

    /** It is under that category and urgency already. */
    record AlreadyClassified() implements DemandRefusal {}

    /** Somebody else holds it. */
    record NotHeldBy() implements DemandRefusal {}

    /** A whistle calls others than the lead, to a time that is still to come. */
    record ImpossibleMeeting() implements DemandRefusal {}

    /** It has a plan. */
    record AlreadyPlanned(String plan, DemandState demand) implements DemandRefusal {}

    /** Its plan is not agreed, or has open tasks. */
    record PlanOpen() implements DemandRefusal {}

    /** It needs a plan. */
    record PlanRequired() implements DemandRefusal {}

    /** The demand is not known. */
    record UnknownDemand(DemandId demand) implements DemandRefusal {}

    /** Nothing is merged into itself. */
    record MergedWithItself() implements DemandRefusal {}

    /** The other is, or is being, merged into it. */
    record AlreadyMerged(DemandId source) implements DemandRefusal {}

    /** The other is not merged into it. */
    record NotMerged(DemandId source) implements DemandRefusal {}

    /** It answers for as many others as it can. */
    record TooManyMerged(int most) implements DemandRefusal {}

    /** A demand that answers for others is not merged itself. */
    record AbsorbsOthers() implements DemandRefusal {}

    /** The demand into which it was merged is not resolved. */
    record TargetNotResolved() implements DemandRefusal {}

    /** Somebody has answered since the link was written, or another round has begun. */
    record RatingLinkSpent() implements DemandRefusal {}

    /** No clock is due: somebody was faster. */
    record NothingDue() implements DemandRefusal {}
}
