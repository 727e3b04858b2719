package io.shangquan.organisation.post.application;

import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.problem.ProblemException;

/** What is answered when a post is not changed. */
public final class PostProblems {

    private PostProblems() {}

    /** The problem of a refusal. */
    public static ProblemException of(PostRefusal refusal) {
        return switch (refusal) {
            case PostRefusal.Taken taken ->
                ProblemException.of(OrganisationProblem.POST_TAKEN, taken.post(), taken.seats());
            case PostRefusal.AlreadyAppointed already ->
                ProblemException.of(OrganisationProblem.ALREADY_APPOINTED, already.post());
            case PostRefusal.AlreadyEnded _ -> ProblemException.of(OrganisationProblem.APPOINTMENT_ENDED);
            case PostRefusal.Backwards backwards ->
                ProblemException.of(OrganisationProblem.DATES_BACKWARDS, backwards.first());
            case PostRefusal.Incompatible broken ->
                ProblemException.of(OrganisationProblem.INCOMPATIBLE_POST, broken.rule(), broken.other())
                        .with("rule", broken.rule());
            case PostRefusal.NobodyToStandInFor post ->
                ProblemException.of(OrganisationProblem.NOBODY_TO_STAND_IN_FOR, post.post());
            case PostRefusal.OutsideAppointment outside ->
                ProblemException.of(OrganisationProblem.OUTSIDE_APPOINTMENT, outside.from());
            case PostRefusal.OnLeaveAlready leave ->
                ProblemException.of(OrganisationProblem.ON_LEAVE_ALREADY, leave.from(), leave.to());
        };
    }
}
