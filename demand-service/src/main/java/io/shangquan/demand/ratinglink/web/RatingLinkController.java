package io.shangquan.demand.ratinglink.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Move;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.ratinglink.application.RatingLinks;
import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rating without an account. Tokens travel in bodies and fragments only, where no log and no history keeps them. */
@RestController
@RequestMapping("/api/v1")
class RatingLinkController {

    private static final int TOKEN = 500;

    private final RatingLinks links;
    private final DemandQueries demands;
    private final DemandAnswers answers;
    private final Timetables timetables;
    private final AccessLog log;

    RatingLinkController(
            RatingLinks links, DemandQueries demands, DemandAnswers answers, Timetables timetables, AccessLog log) {
        this.links = links;
        this.demands = demands;
        this.answers = answers;
        this.timetables = timetables;
        this.log = log;
    }

    /** Writes a link for the submitter; that it was handed out is written down first, because it answers in their name. */
    @PostMapping("/districts/{district}/demands/{id}/rating-links")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    RatingLink write(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody NewLink request,
            Caller caller) {
        Demand demand = answers.within(district, id, caller).demand();
        DemandState state = demand.state();
        if (!Move.RATE.isLegalFrom(state.status())) {
            throw answers.problem(new DemandRefusal.IllegalMove(
                    Move.RATE, state.status(), state.status().legal()));
        }
        log.revealed(caller.subject(), district, "demand/" + id + "/rating-link", request.reason());
        RatingLinks.Written written =
                links.write(state, timetables.followUpOf(demand).answerWithin());
        return new RatingLink("/rating#" + written.token(), written.token(), written.expiresAt());
    }

    /** What a link asks about. */
    @PostMapping("/demand-ratings/inspections")
    @Unconditional
    @Allow(door = Allow.Door.LINK)
    Asked inspect(@Valid @RequestBody Link request) {
        RatingLinks.Named named = named(request.token());
        return demands.find(named.district(), named.demand())
                .map(DemandView::demand)
                .map(Demand::state)
                .filter(named.ticket()::opens)
                .map(Asked::of)
                .orElseThrow(() -> ProblemException.of(DemandProblem.RATING_LINK_SPENT));
    }

    /** Says whether the demand of a link is solved; the link is spent. */
    @PostMapping("/demand-ratings")
    @Unconditional
    @Allow(door = Allow.Door.LINK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@Valid @RequestBody LinkRating request) {
        DemandDecision decision = links.rate(
                named(request.token()),
                new FollowUpDemand.Answer(request.solved(), request.satisfied()),
                request.comment());
        if (decision instanceof DemandDecision.Refused refused) {
            throw answers.problem(refused.refusal());
        }
    }

    private RatingLinks.Named named(String token) {
        return links.read(token).orElseThrow(() -> ProblemException.of(DemandProblem.RATING_LINK_NOT_GOOD));
    }

    /** How the link reaches the submitter, for who looks at it later. */
    record NewLink(@NotBlank @Size(max = 200) String reason) {}

    /**
     * A link that answers in the submitter's name.
     *
     * @param path in the console; the token is its fragment, which is sent to no server
     */
    record RatingLink(String path, String token, Instant expiresAt) {}

    /** A link's token. */
    record Link(@NotBlank @Size(max = TOKEN) String token) {}

    /** What the submitter says. */
    record LinkRating(
            @NotBlank @Size(max = TOKEN) String token,
            @NotNull Boolean solved,
            @NotNull Boolean satisfied,
            @Nullable @Size(max = 1000) String comment) {}

    /**
     * What is asked about.
     *
     * @param outcome what the lead unit reported; absent if another demand answers for it
     */
    record Asked(
            String number,
            String category,
            Instant submittedAt,
            Resolution.@Nullable Outcome outcome,
            @Nullable String text,
            @Nullable Instant resolvedAt) {

        static Asked of(DemandState demand) {
            Resolution resolution = demand.resolution();
            return new Asked(
                    demand.number(),
                    demand.intake().category(),
                    demand.intake().submittedAt(),
                    resolution == null ? null : resolution.outcome(),
                    resolution == null ? null : resolution.text(),
                    resolution == null ? null : resolution.at());
        }
    }
}
