package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.history.application.Histories;
import io.shangquan.demand.history.application.HistoryEntry;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a demand, for whoever may see it. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/history")
class HistoryController {

    private static final int MOST = 1_000;

    private final Histories histories;
    private final DemandAnswers answers;

    HistoryController(Histories histories, DemandAnswers answers) {
        this.histories = histories;
        this.answers = answers;
    }

    /** Everything that happened, in order; it follows the demand itself by a moment. */
    @GetMapping
    @Allow
    List<HistoryEntry> of(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        answers.within(district, id, DemandReach.of(caller, district));
        return histories.of(district, id.value(), MOST);
    }
}
