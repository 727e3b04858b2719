package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.CheckDemand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Did it arrive?", for operators and for whoever filed it. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/self-check")
class SelfCheckController {

    private final CheckDemand check;
    private final DemandAnswers answers;

    SelfCheckController(CheckDemand check, DemandAnswers answers) {
        this.check = check;
        this.answers = answers;
    }

    /** What was written, what waits to be published, what has been heard, and when. */
    @GetMapping
    @Allow
    SelfCheckResponse check(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandAnswers.Seen _ = answers.within(district, id, caller);
        return SelfCheckResponse.of(check.handle(district, id));
    }

    /** The answer. */
    record SelfCheckResponse(
            boolean arrived,
            long written,
            List<CheckDemand.Step> waiting,
            List<CheckDemand.Step> published,
            List<Long> missing) {

        SelfCheckResponse {
            waiting = List.copyOf(waiting);
            published = List.copyOf(published);
            missing = List.copyOf(missing);
        }

        static SelfCheckResponse of(CheckDemand.Check check) {
            return new SelfCheckResponse(
                    check.arrived(), check.written(), check.waiting(), check.published(), check.missing());
        }
    }
}
