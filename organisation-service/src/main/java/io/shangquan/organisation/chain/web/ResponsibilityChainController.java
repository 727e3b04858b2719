package io.shangquan.organisation.chain.web;

import io.shangquan.organisation.chain.domain.ResponsibilityChain;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for what. */
@RestController
@RequestMapping("/api/v1/districts/{district}/responsibility-chain")
class ResponsibilityChainController {

    private final PostQueries posts;
    private final FoundingTemplate template;
    private final LocalDays days;

    ResponsibilityChainController(PostQueries posts, FoundingTemplate template, LocalDays days) {
        this.posts = posts;
        this.template = template;
        this.days = days;
    }

    /**
     * The five tiers at a moment, which is now if none is given.
     *
     * @param unit code of a unit that is asked about
     * @param category of demands, whose unit is asked about
     * @param site code of a site that is asked about
     */
    @GetMapping
    @Allow
    ResponsibilityChainResponse get(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable OffsetDateTime at) {
        Set<String> units = new HashSet<>();
        if (unit != null) {
            units.add(unit);
        }
        if (site != null) {
            units.add(site);
        }
        if (category != null) {
            units.add(template.unitFor(category)
                    .orElseThrow(() -> ProblemException.of(OrganisationProblem.UNKNOWN_CATEGORY, category)));
        }
        LocalDate day = at == null ? days.today(district) : days.dayOf(district, at.toInstant());
        return ResponsibilityChainResponse.of(day, ResponsibilityChain.resolve(posts.inChain(district), units, day));
    }
}
