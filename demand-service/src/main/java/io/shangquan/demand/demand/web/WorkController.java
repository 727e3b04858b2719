package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Desk;
import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.Duty;
import io.shangquan.demand.demand.application.ItemByItem;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** What somebody is to do next, and doing the same to many demands at once. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class WorkController {

    private final DemandQueries queries;
    private final List<Duties> duties;
    private final DemandAnswers answers;
    private final BulkMoves moves;

    WorkController(DemandQueries queries, List<Duties> duties, DemandAnswers answers, BulkMoves moves) {
        this.queries = queries;
        this.duties = List.copyOf(duties);
        this.answers = answers;
        this.moves = moves;
    }

    /**
     * What waits for the caller's office, units or sites, the next due first; what is late stands before all.
     *
     * @param mine only what the caller has taken up
     */
    @GetMapping("/my-work")
    @Allow({
        Roles.STREET_LEADER,
        Roles.DISTRICT_SECRETARY,
        Roles.DISTRICT_OFFICE,
        Roles.DEPARTMENT_OFFICER,
        Roles.BUREAU_OFFICER,
        Roles.SITE_CHIEF
    })
    Page<DemandResponse> myWork(
            @PathVariable String district,
            @RequestParam(defaultValue = "false") boolean mine,
            PageRequest page,
            Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        return queries.onDesks(district, desksOf(reach), mine ? caller.subject() : null, page)
                .map(view -> DemandResponse.of(view, reach.actor()));
    }

    /** What waits for the caller beside demands themselves, the next due first: whistles, tasks, decisions, visits, escalations. */
    @GetMapping("/my-work/duties")
    @Allow
    List<DutyResponse> duties(@PathVariable String district, Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        boolean section =
                caller.grants().stream().anyMatch(grant -> grant.role().equals(Roles.COORDINATING_SECTION));
        Duties.Person person = new Duties.Person(reach.actor(), reach.unitsAndSites(), section);
        List<Duty> all = duties.stream()
                .flatMap(kind -> kind.of(district, person).stream())
                .toList();
        Map<String, DemandView> demands =
                queries
                        .findAll(
                                district,
                                all.stream().map(Duty::demand).distinct().toList())
                        .stream()
                        .filter(reach::shows)
                        .collect(Collectors.toMap(
                                view -> view.demand().state().id().value(), Function.identity()));
        return all.stream()
                .flatMap(duty -> Optional.ofNullable(demands.get(duty.demand())).stream()
                        .filter(view -> stillWaits(duty, view.demand().state()))
                        .map(view -> DutyResponse.of(duty, view.demand().state())))
                .sorted(Comparator.comparing(DutyResponse::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Makes the same move with each of some demands, and reports on each: what is refused for one holds up no other. */
    @PostMapping("/demand-moves")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY, Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    BulkReport move(@PathVariable String district, @Valid @RequestBody BulkMove request, Caller caller) {
        return new BulkReport(ItemByItem.run(request.wanted(), item -> {
            DemandId id = new DemandId(item);
            DemandResponse _ = answers.move(district, id, caller, actor -> moves.make(district, id, actor, request));
        }));
    }

    private static Set<String> desksOf(DemandReach reach) {
        Set<String> desks = Desk.decidedBy(reach.actor());
        reach.unitsAndSites().forEach(unit -> desks.add(Desk.unit(unit)));
        return desks;
    }

    /** Once a demand is resolved or ended, only what was told of it can still wait for an answer. */
    private static boolean stillWaits(Duty duty, DemandState demand) {
        return duty.kind() == Duty.Kind.ACKNOWLEDGE_ESCALATION
                || !Desk.of(demand).isEmpty();
    }

    /**
     * Something that is to be done beside the demand itself.
     *
     * @param demand id of the demand that it is about
     * @param unit code of the unit for which it is to be done; absent if it is the caller's own, or the office's
     * @param dueAt until when, or at what time
     */
    record DutyResponse(
            Duty.Kind kind,
            String demand,
            String number,
            String description,
            @Nullable String unit,
            @Nullable Instant dueAt) {

        static DutyResponse of(Duty duty, DemandState demand) {
            return new DutyResponse(
                    duty.kind(),
                    duty.demand(),
                    demand.number(),
                    demand.intake().description(),
                    duty.unit(),
                    duty.dueAt());
        }
    }

    /** What became of each demand: the code of the problem, if it was refused. */
    record BulkReport(List<ItemByItem.Outcome> items) {
        BulkReport {
            items = List.copyOf(items);
        }
    }
}
