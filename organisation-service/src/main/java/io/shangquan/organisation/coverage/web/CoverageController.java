package io.shangquan.organisation.coverage.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.coverage.application.CoverageReport;
import io.shangquan.organisation.coverage.domain.CoverageTarget;
import io.shangquan.organisation.coverage.domain.CoverageTargets;
import io.shangquan.organisation.coverage.domain.Coverages;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage of member organisations in counts, and the network of contacts with its gaps. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class CoverageController {

    private final Coverages coverages;
    private final CoverageReport report;
    private final CoverageTargets targets;
    private final UnitQueries units;
    private final Units members;
    private final LocalDays days;
    private final AccessLog log;

    CoverageController(
            Coverages coverages,
            CoverageReport report,
            CoverageTargets targets,
            UnitQueries units,
            Units members,
            LocalDays days,
            AccessLog log) {
        this.coverages = coverages;
        this.report = report;
        this.targets = targets;
        this.units = units;
        this.members = members;
        this.days = days;
        this.log = log;
    }

    /** Counts on a day, by site and industry, and at the ends of the months before; visits are those of each month. */
    @GetMapping("/coverage")
    @Allow
    CoverageResponse coverage(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) @Max(24) int months) {
        return CoverageResponse.of(report.on(district, days.orToday(district, asOf), months));
    }

    /** Sets what the district wants to reach by the end of a year, for the first time or anew. */
    @PostMapping("/coverage-targets/{year}")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    CoverageResponse.TargetResponse setTarget(
            @PathVariable String district,
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @RequestBody CoverageRequests.Target request) {
        return CoverageResponse.TargetResponse.of(targets.set(
                new CoverageTarget(district, year, request.organisationalPercent(), request.workPercent())));
    }

    /** Member organisations with those who keep contact; telephone numbers are masked. */
    @GetMapping("/contact-network")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.AUDITOR})
    Page<ContactResponse> contacts(@PathVariable String district, PageRequest page) {
        LocalDate today = days.today(district);
        var shown = units.list(district, today, new UnitQueries.Filter(UnitKind.MEMBER, null, null), page);
        List<String> codes =
                shown.items().stream().map(view -> view.unit().code()).toList();
        Map<String, MemberCoverage> known = coverages.of(district, codes).stream()
                .collect(Collectors.toMap(MemberCoverage::member, Function.identity()));
        return shown.map(view -> ContactResponse.of(
                view.unit(), today, Optional.ofNullable(known.get(view.unit().code()))));
    }

    @PostMapping("/members/{member}/affiliation")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    MemberResponse affiliate(
            @PathVariable String district,
            @PathVariable String member,
            @Valid @RequestBody CoverageRequests.Affiliating request) {
        requireMember(district, member);
        LocalDate from = days.orToday(district, request.from());
        return answer(coverages.change(district, member, coverage -> coverage.affiliate(request.status(), from)), from);
    }

    @PostMapping("/members/{member}/contacts")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    MemberResponse nameContacts(
            @PathVariable String district,
            @PathVariable String member,
            @Valid @RequestBody CoverageRequests.Contacts request) {
        requireMember(district, member);
        LocalDate from = days.orToday(district, request.from());
        return answer(
                coverages.change(
                        district,
                        member,
                        coverage ->
                                coverage.nameContacts(request.ours(), request.theirs(coverage.counterpart()), from)),
                from);
    }

    /** Shows whom the member organisation has named, unmasked; it is written down who asked, and why. */
    @PostMapping("/members/{member}/contact-reveal")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    CoverageRequests.Revealed reveal(
            @PathVariable String district,
            @PathVariable String member,
            @Valid @RequestBody CoverageRequests.Reveal request,
            Caller caller) {
        String reason = request.reason();
        if (reason == null || reason.isBlank()) {
            throw ProblemException.of(OrganisationProblem.REASON_REQUIRED);
        }
        MemberCoverage.Counterpart named = coverages
                .find(district, member)
                .map(MemberCoverage::counterpart)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        log.revealed(caller.subject(), district, "member/" + member, reason);
        return new CoverageRequests.Revealed(named.name(), named.phone());
    }

    private void requireMember(String district, String member) {
        boolean known = members.byCode(district, member)
                .filter(unit -> unit.kind() == UnitKind.MEMBER)
                .isPresent();
        if (!known) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
    }

    private static MemberResponse answer(MemberCoverage.Decision decision, LocalDate day) {
        return switch (decision) {
            case MemberCoverage.Decision.Accepted accepted -> MemberResponse.of(accepted.coverage(), day);
            case MemberCoverage.Decision.Backwards backwards ->
                throw ProblemException.of(OrganisationProblem.DATES_BACKWARDS, backwards.newest());
        };
    }
}
