package io.shangquan.demand.rates.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.rates.application.AppealRates;
import io.shangquan.demand.rates.application.RateAppealQueries;
import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.demand.rates.domain.RateAppealDecision;
import io.shangquan.demand.rates.domain.RateAppealRefusal;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.command.Versioned;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appeals against being counted: made by who answers for a demand, decided by the street. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class RateAppealController {

    private final AppealRates appeal;
    private final RateAppealQueries appeals;
    private final DemandAnswers demands;

    RateAppealController(AppealRates appeal, RateAppealQueries appeals, DemandAnswers demands) {
        this.appeal = appeal;
        this.appeals = appeals;
        this.demands = demands;
    }

    /** Appeals that wait for a decision, or have one, the oldest first. */
    @GetMapping("/demand-rate-appeals")
    @Allow({
        Roles.STREET_ADMIN,
        Roles.STREET_LEADER,
        Roles.COORDINATING_SECTION,
        Roles.DISTRICT_SECRETARY,
        Roles.DISTRICT_OFFICE,
        Roles.AUDITOR
    })
    Page<AppealResponse> list(
            @PathVariable String district, @RequestParam(defaultValue = "false") boolean decided, PageRequest page) {
        return appeals.list(district, decided, page).map(AppealResponse::of);
    }

    @GetMapping("/demands/{id}/rate-appeal")
    @Allow
    AppealResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        if (!demands.within(district, id, caller).staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return appeals.of(district, id.value())
                .map(AppealResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Asks that a demand be left out, for a reason that the rules list. */
    @PostMapping("/demands/{id}/rate-appeal")
    @Unconditional
    @Allow({Roles.DEPARTMENT_OFFICER, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    AppealResponse make(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody NewAppeal request,
            Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        if (!seen.is(Party.LEAD_UNIT) && !seen.is(Party.OFFICE)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return answer(appeal.make(seen.demand().state(), request.reason(), request.text(), caller.subject()));
    }

    /** Decides an appeal, once. */
    @PostMapping("/demands/{id}/rate-appeal/decision")
    @Allow({Roles.COORDINATING_SECTION, Roles.STREET_LEADER})
    AppealResponse decide(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody Decision request,
            Caller caller) {
        DemandAnswers.Seen _ = demands.within(district, id, caller);
        return answer(appeal.decide(district, id.value(), request.granted(), request.text(), caller.subject()));
    }

    private static AppealResponse answer(RateAppealDecision decision) {
        return switch (decision) {
            case RateAppealDecision.Accepted accepted ->
                AppealResponse.of(new RateAppealQueries.View(
                        accepted.appeal(),
                        CommandScope.current().written().orElseThrow().version()));
            case RateAppealDecision.Refused refused -> throw problem(refused.refusal());
        };
    }

    private static ProblemException problem(RateAppealRefusal refusal) {
        return switch (refusal) {
            case RateAppealRefusal.UnlistedReason unlisted ->
                ProblemException.of(DemandProblem.UNLISTED_EXCLUSION_REASON, unlisted.reason());
            case RateAppealRefusal.NotRouted _ -> ProblemException.of(DemandProblem.IN_NO_RATE);
            case RateAppealRefusal.MonthFrozen frozen ->
                ProblemException.of(DemandProblem.MONTH_FROZEN, frozen.month());
            case RateAppealRefusal.AlreadyMade _ -> ProblemException.of(DemandProblem.APPEAL_ALREADY_MADE);
            case RateAppealRefusal.AlreadyDecided _ -> ProblemException.of(DemandProblem.APPEAL_ALREADY_DECIDED);
        };
    }

    /**
     * Why a demand is to be left out.
     *
     * @param reason code of a reason that the rules list
     */
    record NewAppeal(
            @NotBlank @Size(max = 64) String reason,
            @NotBlank @Size(max = 1000) String text) {}

    /** Whether it is left out, and why. */
    record Decision(
            @NotNull Boolean granted,
            @NotBlank @Size(max = 1000) String text) {}

    /** An appeal. */
    record AppealResponse(
            String id,
            String demand,
            String number,
            String unit,
            String reason,
            String text,
            String by,
            Instant at,
            RateAppeal.@Nullable Ruling ruling,
            @JsonIgnore long version)
            implements Versioned {

        static AppealResponse of(RateAppealQueries.View view) {
            RateAppeal appeal = view.appeal();
            return new AppealResponse(
                    appeal.id(),
                    appeal.demand(),
                    appeal.number(),
                    appeal.unit(),
                    appeal.reason(),
                    appeal.text(),
                    appeal.by(),
                    appeal.at(),
                    appeal.ruling(),
                    view.version());
        }
    }
}
