package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Locale;

/** Refusals as problems. */
final class DemandProblems {

    private DemandProblems() {}

    static ProblemException of(DemandRefusal refusal) {
        return switch (refusal) {
            case DemandRefusal.IllegalMove illegal ->
                ProblemException.of(DemandProblem.ILLEGAL_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case DemandRefusal.NotTheirMove theirs -> ProblemException.of(DemandProblem.NOT_THEIR_MOVE, theirs.move());
            case DemandRefusal.AlreadyContacted _ -> ProblemException.of(DemandProblem.ALREADY_CONTACTED);
            case DemandRefusal.AlreadyContested _ -> ProblemException.of(DemandProblem.ALREADY_CONTESTED);
            case DemandRefusal.AlreadyWithUnit with ->
                ProblemException.of(DemandProblem.ALREADY_WITH_UNIT, with.unit());
            case DemandRefusal.CalledOftenEnough called ->
                ProblemException.of(DemandProblem.CALLED_OFTEN_ENOUGH, called.attempts());
            case DemandRefusal.TooLateToReopen late ->
                ProblemException.of(DemandProblem.TOO_LATE_TO_REOPEN, late.until());
            case DemandRefusal.TooLateToReturn late ->
                ProblemException.of(DemandProblem.TOO_LATE_TO_RETURN, late.until());
            case DemandRefusal.HoldAlreadyRequested _ -> ProblemException.of(DemandProblem.HOLD_ALREADY_REQUESTED);
            case DemandRefusal.NoHoldRequested _ -> ProblemException.of(DemandProblem.NO_HOLD_REQUESTED);
            case DemandRefusal.ImpossibleHoldEnd end ->
                ProblemException.of(DemandProblem.IMPOSSIBLE_HOLD_END, end.latest());
            case DemandRefusal.UnlistedHoldReason unlisted ->
                ProblemException.of(DemandProblem.UNLISTED_HOLD_REASON, unlisted.reason());
            case DemandRefusal.AlreadyClassified _ -> ProblemException.of(DemandProblem.ALREADY_CLASSIFIED);
            case DemandRefusal.NotHeldBy _ -> ProblemException.of(DemandProblem.NOT_HELD_BY);
            case DemandRefusal.ImpossibleMeeting _ -> ProblemException.of(DemandProblem.IMPOSSIBLE_MEETING);
            case DemandRefusal.AlreadyPlanned _ -> ProblemException.of(DemandProblem.ALREADY_PLANNED);
            case DemandRefusal.PlanOpen _ -> ProblemException.of(DemandProblem.PLAN_OPEN);
            case DemandRefusal.PlanRequired _ -> ProblemException.of(DemandProblem.PLAN_REQUIRED);
            case DemandRefusal.UnknownDemand unknown ->
                ProblemException.of(
                        PlatformProblem.NOT_YET_KNOWN, unknown.demand().value());
            case DemandRefusal.MergedWithItself _ -> ProblemException.of(DemandProblem.MERGED_WITH_ITSELF);
            case DemandRefusal.AlreadyMerged merged ->
                ProblemException.of(
                        DemandProblem.ALREADY_MERGED, merged.source().value());
            case DemandRefusal.NotMerged not ->
                ProblemException.of(DemandProblem.NOT_MERGED, not.source().value());
            case DemandRefusal.TooManyMerged many -> ProblemException.of(DemandProblem.TOO_MANY_MERGED, many.most());
            case DemandRefusal.AbsorbsOthers _ -> ProblemException.of(DemandProblem.ABSORBS_OTHERS);
            case DemandRefusal.TargetNotResolved _ -> ProblemException.of(DemandProblem.TARGET_NOT_RESOLVED);
            case DemandRefusal.ImpossibleContactTime _ -> ProblemException.of(DemandProblem.IMPOSSIBLE_CONTACT_TIME);
            case DemandRefusal.UnknownCategory unknown ->
                ProblemException.of(DemandProblem.UNKNOWN_CATEGORY, unknown.category());
            case DemandRefusal.WrongAnswers wrong ->
                ProblemException.ofFields(
                        DemandProblem.WRONG_ANSWERS,
                        wrong.faults().stream()
                                .map(fault -> new FieldProblem(
                                        "/answers/" + escaped(fault.question()),
                                        fault.rule()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        fault.expected()))
                                .toList());
            case DemandRefusal.AnonymousNotAllowed _ -> ProblemException.of(DemandProblem.ANONYMOUS_NOT_ALLOWED);
            case DemandRefusal.UnknownUnit unknown -> DemandProblem.notYetKnown(unknown.unit());
            case DemandRefusal.UnsuitableUnit unsuitable ->
                ProblemException.of(DemandProblem.UNSUITABLE_UNIT, unsuitable.unit());
            case DemandRefusal.RatingLinkSpent _ -> ProblemException.of(DemandProblem.RATING_LINK_SPENT);
            case DemandRefusal.NothingDue _ -> ProblemException.of(PlatformProblem.CONCURRENT_CHANGE);
        };
    }

    /** As pointers write it (RFC 6901, 3). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
