package io.shangquan.demand.duplicate.web;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.duplicate.application.SuggestDuplicates;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suggests what may have been filed already; the words come in the body, so that no address holds them. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-duplicates")
class DuplicateController {

    private static final double PERCENT = 100;

    private final SuggestDuplicates suggest;

    DuplicateController(SuggestDuplicates suggest) {
        this.suggest = suggest;
    }

    /** Open demands of the site that are likely the same: where they stand, and no words of whoever filed them. */
    @PostMapping
    @Unconditional
    @Allow
    List<LikelyDuplicate> suggest(@PathVariable String district, @Valid @RequestBody Draft draft) {
        return suggest.suggest(district, draft.site(), draft.category(), draft.description()).stream()
                .map(LikelyDuplicate::of)
                .toList();
    }

    /** What somebody is about to file. */
    record Draft(
            @NotBlank @Size(max = 100) String category,
            @NotBlank @Size(max = 64) String site,
            @NotBlank @Size(max = 4000) String description) {}

    /**
     * A demand that may be the same.
     *
     * @param likeness per cent
     */
    record LikelyDuplicate(
            String id,
            String number,
            String category,
            DemandStatus status,
            @Nullable String floor,
            Instant submittedAt,
            long likeness) {

        static LikelyDuplicate of(SuggestDuplicates.Suggestion suggestion) {
            DemandState demand = suggestion.demand().state();
            return new LikelyDuplicate(
                    demand.id().value(),
                    demand.number(),
                    demand.intake().category(),
                    demand.status(),
                    demand.intake().place().floor(),
                    demand.intake().submittedAt(),
                    Math.round(suggestion.likeness() * PERCENT));
        }
    }
}
