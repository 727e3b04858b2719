package io.shangquan.demand.whistle.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.whistle.application.AnswerWhistle;
import io.shangquan.demand.whistle.application.WhistleQueries;
import io.shangquan.demand.whistle.application.WhistleView;
import io.shangquan.demand.whistle.domain.UnitPart;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleActor;
import io.shangquan.demand.whistle.domain.WhistleDecision;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whistle of a demand. It follows the demand's routing by a moment. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/whistle")
class WhistleController {

    private final AnswerWhistle answer;
    private final WhistleQueries whistles;
    private final DemandAnswers demands;

    WhistleController(AnswerWhistle answer, WhistleQueries whistles, DemandAnswers demands) {
        this.answer = answer;
        this.whistles = whistles;
        this.demands = demands;
    }

    @GetMapping
    @Allow
    WhistleResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        WhistleActor reader = actor(district, id, caller);
        return WhistleResponse.of(find(district, id), reader);
    }

    /** The coordinating section agrees that bureaus are called, or says why not. */
    @PostMapping("/confirmation")
    @Allow(Roles.COORDINATING_SECTION)
    WhistleResponse confirm(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Confirmation request,
            Caller caller) {
        Whistle.RefusalReason reason = request.refusedBecause();
        return move(
                district,
                id,
                caller,
                (whistle, actor) -> reason == null
                        ? answer.confirm(district, whistle, actor)
                        : answer.refuse(district, whistle, actor, reason));
    }

    @PostMapping("/reports")
    @Allow
    WhistleResponse reportIn(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Report request,
            Caller caller) {
        return move(
                district, id, caller, (whistle, actor) -> answer.reportIn(district, whistle, actor, request.unit()));
    }

    @PostMapping("/sign-ins")
    @Allow
    WhistleResponse signIn(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody SignIn request,
            Caller caller) {
        return move(
                district,
                id,
                caller,
                (whistle, actor) -> answer.signIn(
                        district,
                        whistle,
                        actor,
                        request.unit(),
                        request.code(),
                        request.latitude(),
                        request.longitude()));
    }

    @PostMapping("/outcomes")
    @Allow
    WhistleResponse finish(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Outcome request,
            Caller caller) {
        return move(
                district,
                id,
                caller,
                (whistle, actor) ->
                        answer.finish(district, whistle, actor, request.unit(), request.result(), request.text()));
    }

    @PostMapping("/minutes")
    @Allow
    WhistleResponse record(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Minutes request,
            Caller caller) {
        return move(district, id, caller, (whistle, actor) -> answer.record(district, whistle, actor, request.text()));
    }

    private WhistleResponse move(
            String district, DemandId id, Caller caller, BiFunction<String, WhistleActor, WhistleDecision> move) {
        WhistleActor actor = actor(district, id, caller);
        String whistle = find(district, id).whistle().id();
        return switch (move.apply(whistle, actor)) {
            case WhistleDecision.Accepted accepted ->
                WhistleResponse.of(
                        new WhistleView(
                                accepted.whistle(),
                                CommandScope.current().written().orElseThrow().version()),
                        actor);
            case WhistleDecision.Refused refused -> throw WhistleProblems.of(refused.refusal());
        };
    }

    private WhistleView find(String district, DemandId id) {
        return whistles.newestOf(district, id.value())
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private WhistleActor actor(String district, DemandId id, Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        if (!seen.staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        boolean section =
                caller.grants().stream().anyMatch(grant -> grant.role().equals(Roles.COORDINATING_SECTION));
        Set<String> units = new HashSet<>(seen.actor().units());
        units.addAll(seen.sites());
        return new WhistleActor(caller.subject(), section, seen.actor().office(), units);
    }

    /**
     * Agrees, or does not.
     *
     * @param refusedBecause absent if it agrees
     */
    record Confirmation(Whistle.@Nullable RefusalReason refusedBecause) {}

    /** A unit comes. */
    record Report(@NotBlank @Size(max = 64) String unit) {}

    /**
     * A unit is there.
     *
     * @param code what the lead unit shows on site
     * @param latitude degrees (WGS 84), if the position may be known
     */
    record SignIn(
            @NotBlank @Size(max = 64) String unit,
            @NotBlank @Size(max = 12) String code,
            @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {}

    /** What a unit has done. */
    record Outcome(
            @NotBlank @Size(max = 64) String unit,
            UnitPart.@NotNull Result result,
            @NotBlank @Size(max = 4000) String text) {}

    /** What was agreed. */
    record Minutes(@NotBlank @Size(max = 20000) String text) {}
}
