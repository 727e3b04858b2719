package io.shangquan.demand.following.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.following.application.FollowDemand;
import io.shangquan.demand.following.application.FollowingQueries;
import io.shangquan.demand.following.domain.Following;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Following demands. Who has the same trouble sees where a demand stands, not what somebody else wrote in it. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class FollowingController {

    private static final Set<DemandStatus> ANSWERED = EnumSet.of(DemandStatus.RESOLVED, DemandStatus.CLOSED);
    private static final Set<DemandStatus> OVER =
            EnumSet.of(DemandStatus.CLOSED, DemandStatus.DECLINED, DemandStatus.WITHDRAWN, DemandStatus.MERGED);

    private final FollowDemand follow;
    private final FollowingQueries followings;
    private final DemandQueries demands;
    private final DemandAnswers answers;

    FollowingController(
            FollowDemand follow, FollowingQueries followings, DemandQueries demands, DemandAnswers answers) {
        this.follow = follow;
        this.followings = followings;
        this.demands = demands;
        this.answers = answers;
    }

    /** Follows a demand that one may see, or not any more. */
    @PostMapping("/demands/{id}/following")
    @Unconditional
    @Allow
    FollowingQueries.Voices follow(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody FollowRequest request,
            Caller caller) {
        DemandAnswers.Seen _ = answers.within(district, id, caller);
        follow.follow(district, id.value(), caller.subject(), request.follows());
        return followings.on(district, id.value());
    }

    /** How many follow a demand, and what those say who have the same trouble. */
    @GetMapping("/demands/{id}/following")
    @Allow
    FollowingQueries.Voices voices(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandAnswers.Seen _ = answers.within(district, id, caller);
        return followings.on(district, id.value());
    }

    /** Has the same trouble as an open demand that was suggested. */
    @PostMapping("/demands/{id}/me-too")
    @Unconditional
    @Allow({Roles.ENTERPRISE_REP, Roles.SITE_CHIEF})
    FollowedDemand meToo(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        Demand demand = known(district, id);
        if (OVER.contains(demand.state().status())) {
            throw ProblemException.of(
                    DemandProblem.DEMAND_NOT_OPEN, demand.state().status());
        }
        String enterprise = caller.enterprisesIn(district).sorted().findFirst().orElse(null);
        Following following = follow.meToo(district, id.value(), caller.subject(), enterprise);
        return FollowedDemand.of(demand, following);
    }

    /** Says whether it is solved for one who has the same trouble. */
    @PostMapping("/demands/{id}/me-too-rating")
    @Unconditional
    @Allow
    FollowedDemand rate(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody RatingRequest request,
            Caller caller) {
        Demand demand = known(district, id);
        if (!ANSWERED.contains(demand.state().status())) {
            throw ProblemException.of(DemandProblem.DEMAND_NOT_RESOLVED);
        }
        return follow.rate(district, id.value(), caller.subject(), request.solved(), request.satisfied())
                .map(following -> FollowedDemand.of(demand, following))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** What the caller follows. */
    @GetMapping("/followed-demands")
    @Allow
    Page<FollowedDemand> followed(@PathVariable String district, PageRequest page, Caller caller) {
        Page<Following> mine = followings.of(district, caller.subject(), page);
        Map<String, Demand> byId =
                demands
                        .findAll(
                                district,
                                mine.items().stream().map(Following::demand).toList())
                        .stream()
                        .collect(Collectors.toMap(
                                view -> view.demand().state().id().value(), DemandView::demand));
        return new Page<>(
                mine.items().stream()
                        .flatMap(following -> Optional.ofNullable(byId.get(following.demand()))
                                .map(demand -> FollowedDemand.of(demand, following))
                                .stream())
                        .toList(),
                mine.next());
    }

    private Demand known(String district, DemandId id) {
        return demands.find(district, id)
                .map(DemandView::demand)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Follows, or not any more. */
    record FollowRequest(@NotNull Boolean follows) {}

    /** Whether it is solved for one who has the same trouble. */
    record RatingRequest(@NotNull Boolean solved, @NotNull Boolean satisfied) {}
}
