package io.shangquan.demand.search.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.search.application.SearchDemands;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches demands; the words come in the body, so that no address holds them. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-searches")
class SearchController {

    private final SearchDemands search;
    private final DemandAnswers answers;

    SearchController(SearchDemands search, DemandAnswers answers) {
        this.search = search;
        this.answers = answers;
    }

    /** Demands in which all words are found, the newest first: a page may hold fewer than were asked for and have a next one. */
    @PostMapping
    @Unconditional
    @Allow
    Page<FoundDemand> search(
            @PathVariable String district, @Valid @RequestBody SearchRequest request, PageRequest page, Caller caller) {
        return search.search(district, answers.narrowed(district, caller), request.text(), page)
                .orElseThrow(() -> ProblemException.of(SearchProblem.TOO_SHORT))
                .map(FoundDemand::of);
    }

    /**
     * What is searched for.
     *
     * @param text words with blanks between them: parts of the text, a number, the name of a site, the credit code of an enterprise
     */
    record SearchRequest(@NotBlank @Size(max = 100) String text) {}

    /** A demand that was found. */
    record FoundDemand(
            String id,
            String number,
            DemandStatus status,
            String category,
            Urgency urgency,
            @Nullable String site,
            @Nullable String floor,
            @Nullable String enterprise,
            String description,
            Instant submittedAt) {

        static FoundDemand of(DemandView view) {
            DemandState demand = view.demand().state();
            return new FoundDemand(
                    demand.id().value(),
                    demand.number(),
                    demand.status(),
                    demand.intake().category(),
                    demand.intake().urgency(),
                    demand.intake().place().site(),
                    demand.intake().place().floor(),
                    demand.intake().submitter().enterprise(),
                    demand.intake().description(),
                    demand.intake().submittedAt());
        }
    }
}
