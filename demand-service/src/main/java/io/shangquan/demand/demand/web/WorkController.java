package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Desk;
import io.shangquan.demand.demand.application.ItemByItem;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final DemandAnswers answers;
    private final BulkMoves moves;

    WorkController(DemandQueries queries, DemandAnswers answers, BulkMoves moves) {
        this.queries = queries;
        this.answers = answers;
        this.moves = moves;
    }

    /**
     * What waits for the caller's office or units, the next due first; what is late stands before all.
     *
     * @param mine only what the caller has taken up
     */
    @GetMapping("/my-work")
    @Allow({
        Roles.STREET_LEADER,
        Roles.DISTRICT_SECRETARY,
        Roles.DISTRICT_OFFICE,
        Roles.DEPARTMENT_OFFICER,
        Roles.BUREAU_OFFICER
    })
    Page<DemandResponse> myWork(
            @PathVariable String district,
            @RequestParam(defaultValue = "false") boolean mine,
            PageRequest page,
            Caller caller) {
        Actor actor = DemandReach.of(caller, district).actor();
        return queries.onDesks(district, desksOf(actor), mine ? caller.subject() : null, page)
                .map(view -> DemandResponse.of(view, actor));
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

    private static Set<String> desksOf(Actor actor) {
        Set<String> desks = new LinkedHashSet<>();
        if (actor.office()) {
            desks.add(Desk.OFFICE);
        }
        if (actor.standing().contains(Party.STREET)) {
            desks.add(Desk.STREET);
        }
        actor.units().forEach(unit -> desks.add(Desk.unit(unit)));
        return desks;
    }

    /** What became of each demand: the code of the problem, if it was refused. */
    record BulkReport(List<ItemByItem.Outcome> items) {
        BulkReport {
            items = List.copyOf(items);
        }
    }
}
