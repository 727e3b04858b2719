package io.shangquan.organisation.election.web;

import io.shangquan.organisation.election.application.ElectionQueries;
import io.shangquan.organisation.election.application.ElectionQueries.ElectionView;
import io.shangquan.organisation.election.application.HoldElection;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.voting.application.Vote;
import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.Credential;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The secret ballot of an election. A credential is signed for a known voter, who shows it to nobody; a ballot is cast by nobody who is
 * known: without a token, and without a key that is kept.
 */
@RestController
@RequestMapping("/api/v1/districts/{district}/elections/{id}")
class BallotController {

    private final HoldElection hold;
    private final ElectionQueries queries;
    private final Vote vote;

    BallotController(HoldElection hold, ElectionQueries queries, Vote vote) {
        this.hold = hold;
        this.queries = queries;
        this.vote = vote;
    }

    /** The key of the ballot under way, with which a voter's client blinds its credential and checks the signature. */
    @GetMapping("/ballot-key")
    @Allow
    BallotResponses.BallotKey key(@PathVariable String district, @PathVariable String id) {
        return BallotResponses.BallotKey.of(box(election(district, id)));
    }

    /** Whether the caller may vote, and whether a credential was signed for them; whether they cast a ballot nobody can tell. */
    @GetMapping("/voice")
    @Allow
    HoldElection.Voice voice(@PathVariable String district, @PathVariable String id, Caller caller) {
        return hold.voice(election(district, id), caller.subject());
    }

    /** Signs a blinded credential, one for each voter; the same again gets the same signature. */
    @PostMapping("/credentials")
    @Unconditional
    @Allow
    BallotResponses.SignedCredential sign(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.Blinded request,
            Caller caller) {
        BallotBox box = box(election(district, id));
        return new BallotResponses.SignedCredential(
                done(vote.sign(box, id, caller.subject(), decoded(request.blinded()))));
    }

    /** Takes a ballot; the answer is its hash, by which its voter finds it in the published list. */
    @PostMapping("/ballots")
    @Unconditional
    @Allow(door = Allow.Door.PUBLIC)
    BallotResponses.Receipt cast(
            @PathVariable String district, @PathVariable String id, @Valid @RequestBody ElectionRequests.Cast request) {
        Map<String, List<String>> choices = new HashMap<>();
        request.choices().forEach(choice -> choices.put(choice.post(), choice.people()));
        Credential credential = new Credential(decoded(request.message()), decoded(request.signature()));
        return new BallotResponses.Receipt(
                done(vote.cast(box(election(district, id)), new Ballot(credential, choices))));
    }

    /** Every ballot of a round with its credential, in the order of their hashes, once they are counted: enough to count again. */
    @GetMapping("/ballots")
    @Allow
    BallotResponses.PublishedBallots ballots(
            @PathVariable String district, @PathVariable String id, @RequestParam(defaultValue = "1") int round) {
        Election election = election(district, id);
        BallotBox box = hold.box(election, round).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return BallotResponses.PublishedBallots.of(box, round, hold.ballots(election, round));
    }

    private Election election(String district, String id) {
        return queries.view(district, id)
                .map(ElectionView::election)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private BallotBox box(Election election) {
        return hold.box(election)
                .orElseThrow(() -> ProblemException.of(OrganisationProblem.ELECTION_PHASE, election.phase()));
    }

    private static String done(Vote.Answer answer) {
        return switch (answer) {
            case Vote.Answer.Done done -> done.value();
            case Vote.Answer.Refused refused -> throw ElectionProblems.of(refused.refusal());
        };
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(OrganisationProblem.CREDENTIAL_NOT_BLINDED);
        }
    }
}
