package io.shangquan.organisation.unit.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.unit.application.CloseUnit;
import io.shangquan.organisation.unit.application.CreateUnit;
import io.shangquan.organisation.unit.application.MoveUnit;
import io.shangquan.organisation.unit.application.SplitUnit;
import io.shangquan.organisation.unit.application.UnitProblems;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.application.UnitView;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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

/** The units of a district, as of any day. */
@RestController
@RequestMapping("/api/v1/districts/{district}/units")
class UnitController {

    private static final String TOPMOST = "district";

    private final Units units;
    private final CreateUnit create;
    private final MoveUnit move;
    private final SplitUnit split;
    private final CloseUnit close;
    private final UnitQueries queries;
    private final LocalDays days;

    UnitController(
            Units units,
            CreateUnit create,
            MoveUnit move,
            SplitUnit split,
            CloseUnit close,
            UnitQueries queries,
            LocalDays days) {
        this.units = units;
        this.create = create;
        this.move = move;
        this.split = split;
        this.close = close;
        this.queries = queries;
        this.days = days;
    }

    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    ResponseEntity<UnitResponse> create(
            @PathVariable String district, @Valid @RequestBody UnitRequests.Creation request) {
        String id = CommandScope.current().reservedId();
        LocalDate today = days.today(district);
        UnitResponse created = answer(
                create.handle(
                        id,
                        district,
                        request.nature(),
                        request.code(),
                        Objects.requireNonNullElse(request.parent(), TOPMOST),
                        new Unit.Name(
                                request.nameZh(),
                                request.nameEn(),
                                Objects.requireNonNullElse(request.validFrom(), today))),
                today);
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/units/" + id))
                .body(created);
    }

    /**
     * Units that exist on a day, by their names of that day; today if none is given.
     *
     * @param q part of a name or a code
     */
    @GetMapping
    @Allow
    Page<UnitResponse> list(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 60) String q,
            PageRequest page) {
        LocalDate day = days.orToday(district, asOf);
        return queries.list(district, day, new UnitQueries.Filter(kind, parent, q), page)
                .map(view -> UnitResponse.of(view, day));
    }

    @GetMapping("/{id}")
    @Allow
    UnitResponse get(
            @PathVariable String district,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        LocalDate day = days.orToday(district, asOf);
        return queries.find(district, id)
                .filter(view -> view.unit().existsOn(day))
                .map(view -> UnitResponse.of(view, day))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** All that a unit was called, where it was, whom it succeeded and who succeeds it, days to come included. */
    @GetMapping("/{id}/history")
    @Allow
    UnitHistoryResponse history(@PathVariable String district, @PathVariable String id) {
        return queries.find(district, id)
                .filter(view -> !view.unit().neverWas())
                .map(view -> UnitHistoryResponse.of(
                        view, queries.predecessors(district, view.unit().code())))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    @PostMapping("/{id}/name")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    UnitResponse rename(
            @PathVariable String district, @PathVariable String id, @Valid @RequestBody UnitRequests.Renaming request) {
        LocalDate from = days.orToday(district, request.from());
        return answer(
                units.change(
                        district, id, unit -> unit.rename(new Unit.Name(request.nameZh(), request.nameEn(), from))),
                from);
    }

    /** Puts a unit under another. */
    @PostMapping("/{id}/place")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    UnitResponse move(
            @PathVariable String district, @PathVariable String id, @Valid @RequestBody UnitRequests.Moving request) {
        LocalDate from = days.orToday(district, request.from());
        return answer(move.handle(district, id, request.parent(), from), from);
    }

    /** Ends a unit; with a successor it is merged into that one. */
    @PostMapping("/{id}/closure")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    UnitResponse close(
            @PathVariable String district, @PathVariable String id, @Valid @RequestBody UnitRequests.Closure request) {
        return answer(close.handle(district, id, request.lastDay(), request.successor()), request.lastDay());
    }

    /** Makes several units of one; the first of them takes over. */
    @PostMapping("/{id}/split")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    UnitResponse split(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody UnitRequests.Splitting request) {
        Unit unit = queries.find(district, id)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND))
                .unit();
        return answer(
                split.handle(unit, request.from(), request.plan()),
                request.from().minusDays(1));
    }

    private static UnitResponse answer(UnitDecision decision, LocalDate day) {
        return switch (decision) {
            case UnitDecision.Accepted accepted ->
                UnitResponse.of(
                        new UnitView(
                                accepted.unit(),
                                CommandScope.current().written().orElseThrow().version()),
                        day);
            case UnitDecision.Refused refused -> throw UnitProblems.of(refused.refusal());
        };
    }
}
