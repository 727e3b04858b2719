package io.shangquan.organisation.election.web;

import io.shangquan.organisation.election.domain.ElectionRefusal;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.voting.domain.VotingRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals of elections and ballots as problems. */
final class ElectionProblems {

    private ElectionProblems() {}

    static ProblemException of(ElectionRefusal refusal) {
        return switch (refusal) {
            case ElectionRefusal.WrongPhase wrong ->
                ProblemException.of(OrganisationProblem.ELECTION_PHASE, wrong.phase());
            case ElectionRefusal.WithoutQuorum(int ballots, int voters) ->
                ProblemException.of(OrganisationProblem.ELECTION_WITHOUT_QUORUM, ballots, voters);
            case ElectionRefusal.NotElectedHere post ->
                ProblemException.of(OrganisationProblem.POST_NOT_ELECTED, post.post());
            case ElectionRefusal.AlreadyNominated _ -> ProblemException.of(OrganisationProblem.ALREADY_NOMINATED);
            case ElectionRefusal.NotNominated post ->
                ProblemException.of(OrganisationProblem.NOT_NOMINATED, post.post());
            case ElectionRefusal.TooFewCandidates few ->
                ProblemException.of(OrganisationProblem.TOO_FEW_CANDIDATES, few.post(), few.seats());
            case ElectionRefusal.BadWindow _ -> ProblemException.of(OrganisationProblem.BALLOT_WINDOW);
            case ElectionRefusal.StillOpenToObjection open ->
                ProblemException.of(OrganisationProblem.OBJECTIONS_POSSIBLE, open.until());
            case ElectionRefusal.ObjectionOpen _ -> ProblemException.of(OrganisationProblem.OBJECTION_UNDECIDED);
            case ElectionRefusal.NoOpenObjection _ -> ProblemException.of(OrganisationProblem.NO_OPEN_OBJECTION);
            case ElectionRefusal.Incompatible(String rule, String other) ->
                ProblemException.of(OrganisationProblem.INCOMPATIBLE_POST, rule, other)
                        .with("rule", rule);
        };
    }

    static ProblemException of(VotingRefusal refusal) {
        return switch (refusal) {
            case VotingRefusal.NotOnRoster _ -> ProblemException.of(OrganisationProblem.NOT_ON_ROSTER);
            case VotingRefusal.CredentialIssued _ -> ProblemException.of(OrganisationProblem.CREDENTIAL_ISSUED);
            case VotingRefusal.NotBlinded _ -> ProblemException.of(OrganisationProblem.CREDENTIAL_NOT_BLINDED);
            case VotingRefusal.NotOpenYet early ->
                ProblemException.of(OrganisationProblem.BALLOT_NOT_OPEN, early.opensAt());
            case VotingRefusal.Over over -> ProblemException.of(OrganisationProblem.BALLOT_OVER, over.closesAt());
            case VotingRefusal.NotSigned _ -> ProblemException.of(OrganisationProblem.CREDENTIAL_NOT_SIGNED);
            case VotingRefusal.BadChoices _ -> ProblemException.of(OrganisationProblem.BALLOT_CHOICES);
            case VotingRefusal.AlreadyCast _ -> ProblemException.of(OrganisationProblem.BALLOT_CAST);
        };
    }
}
