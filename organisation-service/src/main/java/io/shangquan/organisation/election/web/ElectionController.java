package io.shangquan.organisation.election.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.election.application.ConfirmElection;
import io.shangquan.organisation.election.application.ElectionQueries;
import io.shangquan.organisation.election.application.ElectionQueries.ElectionView;
import io.shangquan.organisation.election.application.HoldElection;
import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionDecision;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.organisation.election.domain.Objection;
import io.shangquan.organisation.voting.domain.BallotBoxes;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Elections, from the call to the confirmation; credentials and ballots are {@link BallotController}'s. */
@RestController
@RequestMapping("/api/v1/districts/{district}/elections")
class ElectionController {

    private final HoldElection hold;
    private final ConfirmElection confirm;
    private final Elections elections;
    private final ElectionQueries queries;
    private final BallotBoxes rosters;
    private final LocalDays days;
    private final IdSource ids;

    ElectionController(
            HoldElection hold,
            ConfirmElection confirm,
            Elections elections,
            ElectionQueries queries,
            BallotBoxes rosters,
            LocalDays days,
            IdSource ids) {
        this.hold = hold;
        this.confirm = confirm;
        this.elections = elections;
        this.queries = queries;
        this.rosters = rosters;
        this.days = days;
        this.ids = ids;
    }

    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    ResponseEntity<ElectionResponse> call(
            @PathVariable String district, @Valid @RequestBody ElectionRequests.Call request) {
        String id = CommandScope.current().reservedId();
        Election called = hold.call(id, district, request.call(), request.roster());
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/elections/" + id))
                .body(answer(called));
    }

    @GetMapping
    @Allow
    Page<ElectionResponse> list(@PathVariable String district, PageRequest page) {
        return queries.list(district, page).map(ElectionResponse::of);
    }

    @GetMapping("/{id}")
    @Allow
    ElectionResponse get(@PathVariable String district, @PathVariable String id) {
        return queries.view(district, id)
                .map(ElectionResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Nominates somebody; whoever may vote may nominate. */
    @PostMapping("/{id}/nominations")
    @Unconditional
    @Allow
    ElectionResponse nominate(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.Nomination request,
            Caller caller) {
        requireVoice(district, id, caller);
        Candidate candidate = new Candidate(request.post(), request.person(), request.displayName());
        return answer(elections.change(district, id, election -> election.nominate(candidate)));
    }

    /** Fixes who stands for what. */
    @PostMapping("/{id}/candidate-list")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    ElectionResponse fixCandidates(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.CandidateList request) {
        return answer(elections.change(district, id, election -> election.fixCandidates(request.chosen())));
    }

    /** Calls the ballot, or the run-off of those who are tied. */
    @PostMapping("/{id}/ballot")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    ElectionResponse callBallot(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.Window request) {
        return answer(hold.callBallot(
                district, id, request.opensAt().toInstant(), request.closesAt().toInstant()));
    }

    /** Objects to the result; whoever may vote may object. */
    @PostMapping("/{id}/objections")
    @Unconditional
    @Allow
    ElectionResponse object(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.Objecting request,
            Caller caller) {
        requireVoice(district, id, caller);
        Objection objection = new Objection(ids.next(), caller.subject(), request.text(), null);
        return answer(elections.change(district, id, election -> election.object(objection)));
    }

    /** The objections: all of them for those who decide and audit, for everybody else their own. */
    @GetMapping("/{id}/objections")
    @Allow
    Page<Objection> objections(@PathVariable String district, @PathVariable String id, Caller caller) {
        boolean all = has(caller, Roles.STREET_ADMIN, Roles.AUDITOR);
        List<Objection> objections = queries.view(district, id)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND))
                .election()
                .objections();
        return new Page<>(
                objections.stream()
                        .filter(objection -> all || objection.person().equals(caller.subject()))
                        .toList(),
                null);
    }

    @PostMapping("/{id}/objections/{objection}/decision")
    @Allow(Roles.STREET_ADMIN)
    ElectionResponse decide(
            @PathVariable String district,
            @PathVariable String id,
            @PathVariable String objection,
            @Valid @RequestBody ElectionRequests.Decision request) {
        return answer(elections.change(district, id, election -> election.decide(objection, request.upheld())));
    }

    /** Confirms the result; the elected are appointed. */
    @PostMapping("/{id}/confirmation")
    @Allow(Roles.STREET_ADMIN)
    ElectionResponse confirm(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody ElectionRequests.Confirmation request) {
        LocalDate from = request.from() == null ? days.today(district).plusDays(1) : request.from();
        return answer(confirm.handle(district, id, from));
    }

    /** Those who may vote, and those who run the district. */
    private void requireVoice(String district, String election, Caller caller) {
        if (!has(caller, Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY)
                && !rosters.isEnrolled(district, election, caller.subject())) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
    }

    private static boolean has(Caller caller, String... roles) {
        return caller.grants().stream().anyMatch(grant -> List.of(roles).contains(grant.role()));
    }

    private static ElectionResponse answer(ElectionDecision decision) {
        return switch (decision) {
            case ElectionDecision.Accepted accepted -> answer(accepted.election());
            case ElectionDecision.Refused refused -> throw ElectionProblems.of(refused.refusal());
        };
    }

    private static ElectionResponse answer(Election election) {
        return ElectionResponse.of(new ElectionView(
                election, CommandScope.current().written().orElseThrow().version()));
    }
}
