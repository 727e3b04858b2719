package io.shangquan.ledger.enterprise.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.ledger.enterprise.application.ChangeEnterprise;
import io.shangquan.ledger.enterprise.application.EnterpriseQueries;
import io.shangquan.ledger.enterprise.application.EnterpriseView;
import io.shangquan.ledger.enterprise.application.RegisterEnterprise;
import io.shangquan.ledger.enterprise.domain.CreditCode;
import io.shangquan.ledger.enterprise.domain.EnterpriseDecision;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.ledger.enterprise.domain.Industry;
import io.shangquan.ledger.enterprise.domain.NameSearch;
import io.shangquan.ledger.enterprise.domain.Premises;
import io.shangquan.ledger.enterprise.domain.Profile;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The enterprise ledger of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/enterprises")
class EnterpriseController {

    private final RegisterEnterprise register;
    private final ChangeEnterprise change;
    private final EnterpriseQueries queries;

    EnterpriseController(RegisterEnterprise register, ChangeEnterprise change, EnterpriseQueries queries) {
        this.register = register;
        this.change = change;
        this.queries = queries;
    }

    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.SITE_CHIEF})
    ResponseEntity<EnterpriseResponse> register(
            @PathVariable String district, @Valid @RequestBody RegisterEnterpriseRequest request, Caller caller) {
        LedgerReach.of(caller, district).requireSite(request.site());
        EnterpriseId id = new EnterpriseId(CommandScope.current().reservedId());
        EnterpriseDecision decision = register.handle(new RegisterEnterprise.Command(
                district,
                id,
                new CreditCode(request.creditCode()),
                new Profile(request.name(), request.kind(), new Industry(request.industry()), request.staff()),
                new Premises(request.site(), request.floor(), request.room()),
                Objects.requireNonNullElse(request.status(), EnterpriseStatus.OPEN)));
        EnterpriseResponse entered = answer(decision);
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/enterprises/" + id))
                .body(entered);
    }

    @GetMapping
    @Allow
    Page<EnterpriseResponse> list(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable EnterpriseStatus status,
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String creditCode,
            PageRequest page,
            Caller caller) {
        if (name != null && NameSearch.comparable(name).length() < NameSearch.SHORTEST) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("query:name", "too-short", "two characters or more")));
        }
        EnterpriseQueries.Filter filter = LedgerReach.of(caller, district).narrow(site, status, industry);
        return queries.list(district, filter, new EnterpriseQueries.Search(name, creditCode), page)
                .map(EnterpriseResponse::of);
    }

    @GetMapping("/{id}")
    @Allow
    EnterpriseResponse get(@PathVariable String district, @PathVariable EnterpriseId id, Caller caller) {
        return EnterpriseResponse.of(within(district, id, caller));
    }

    @PostMapping("/{id}/amendment")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.SITE_CHIEF})
    EnterpriseResponse amend(
            @PathVariable String district,
            @PathVariable EnterpriseId id,
            @Valid @RequestBody AmendEnterpriseRequest request,
            Caller caller) {
        within(district, id, caller);
        return answer(change.amend(
                district,
                id,
                new Profile(request.name(), request.kind(), new Industry(request.industry()), request.staff())));
    }

    @PostMapping("/{id}/relocation")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.SITE_CHIEF})
    EnterpriseResponse relocate(
            @PathVariable String district,
            @PathVariable EnterpriseId id,
            @Valid @RequestBody RelocateEnterpriseRequest request,
            Caller caller) {
        within(district, id, caller);
        LedgerReach.of(caller, district).requireSite(request.site());
        return answer(change.relocate(district, id, new Premises(request.site(), request.floor(), request.room())));
    }

    @PostMapping("/{id}/status")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.SITE_CHIEF})
    EnterpriseResponse become(
            @PathVariable String district,
            @PathVariable EnterpriseId id,
            @Valid @RequestBody ChangeStatusRequest request,
            Caller caller) {
        within(district, id, caller);
        return answer(change.become(district, id, request.status()));
    }

    private EnterpriseView within(String district, EnterpriseId id, Caller caller) {
        return queries.find(district, id)
                .filter(LedgerReach.of(caller, district)::shows)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private static EnterpriseResponse answer(EnterpriseDecision decision) {
        return switch (decision) {
            case EnterpriseDecision.Accepted accepted ->
                EnterpriseResponse.of(new EnterpriseView(
                        accepted.enterprise(),
                        CommandScope.current().written().orElseThrow().version()));
            case EnterpriseDecision.Refused refused -> throw EnterpriseProblems.of(refused.refusal());
        };
    }
}
