package io.shangquan.organisation.district.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.DistrictQueries;
import io.shangquan.organisation.district.application.DistrictView;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.district.domain.Districts;
import io.shangquan.organisation.founding.application.TemplateDifference;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The districts of a street. */
@RestController
@RequestMapping("/api/v1/districts")
class DistrictController {

    private final Districts districts;
    private final DistrictQueries queries;
    private final FoundingTemplate template;
    private final TemplateDifference difference;
    private final LocalDays days;

    DistrictController(
            Districts districts,
            DistrictQueries queries,
            FoundingTemplate template,
            TemplateDifference difference,
            LocalDays days) {
        this.districts = districts;
        this.queries = queries;
        this.template = template;
        this.difference = difference;
        this.days = days;
    }

    /** Founds a district; its units and posts are laid out from the template within a moment. */
    @PostMapping
    @Creates
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<DistrictResponse> found(@Valid @RequestBody FoundDistrictRequest request, Caller caller) {
        Grant needed = new Grant(Roles.STREET_ADMIN, new Scope.Street(request.street()));
        if (!caller.grants().contains(needed)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        District founded = new District(
                request.id(),
                request.street(),
                request.nameZh(),
                request.nameEn(),
                request.committeeModel(),
                template.version(),
                template.timeZone(),
                template.calendar());
        if (!founded.isInCountyOfStreet()) {
            throw ProblemException.of(OrganisationProblem.OTHER_COUNTY, request.id(), request.street());
        }
        DistrictView view = new DistrictView(
                districts.found(founded),
                CommandScope.current().written().orElseThrow().version());
        return ResponseEntity.created(URI.create("/api/v1/districts/" + founded.id()))
                .body(DistrictResponse.of(view));
    }

    /** The districts that the caller's grants reach. */
    @GetMapping
    @Allow
    Page<DistrictResponse> list(PageRequest page, Caller caller) {
        Set<String> streets = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Grant grant : caller.grants()) {
            switch (grant.scope()) {
                case Scope.Street(String street) -> streets.add(street);
                case Scope.District(String id) -> ids.add(id);
                case Scope.Unit(String id, var _unit) -> ids.add(id);
                case Scope.Enterprise(String id, var _enterprise) -> ids.add(id);
            }
        }
        return queries.list(streets, ids, page).map(DistrictResponse::of);
    }

    @GetMapping("/{district}")
    @Allow
    DistrictResponse get(@PathVariable String district) {
        return DistrictResponse.of(known(district));
    }

    /** What the template in force has that the district lacks. */
    @GetMapping("/{district}/template-difference")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    TemplateDifference.Difference templateDifference(@PathVariable String district) {
        return difference.of(known(district).district(), days.today(district));
    }

    /** Takes over what the district lacks; units and posts follow within a moment. */
    @PostMapping("/{district}/template-application")
    @Allow(Roles.STREET_ADMIN)
    DistrictResponse applyTemplate(@PathVariable String district) {
        District applied = districts.apply(district, template.version());
        return DistrictResponse.of(new DistrictView(
                applied, CommandScope.current().written().orElseThrow().version()));
    }

    private DistrictView known(String district) {
        return queries.find(district).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }
}
