package io.shangquan.demand.deadline.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.deadline.application.PublishRules;
import io.shangquan.demand.deadline.application.RuleSetForm;
import io.shangquan.demand.deadline.application.RuleSetQueries;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.RuleSet;
import io.shangquan.demand.demand.application.SimulateRules;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Deadline rules of a district: the city's versions, and its own, which are drafted, tried on past demands and published. */
@RestController
@RequestMapping("/api/v1/districts/{district}/deadline-rules")
class DeadlineRulesController {

    private static final JsonMapper JSON = PlatformJson.strict();

    private final PublishRules publish;
    private final RuleSetQueries ruleSets;
    private final DeadlineBook book;
    private final SimulateRules simulate;

    DeadlineRulesController(PublishRules publish, RuleSetQueries ruleSets, DeadlineBook book, SimulateRules simulate) {
        this.publish = publish;
        this.ruleSets = ruleSets;
        this.book = book;
        this.simulate = simulate;
    }

    /** Which versions there are, and which holds for what begins now. */
    @GetMapping
    @Allow
    RulesResponse list(@PathVariable String district) {
        List<VersionResponse> versions = new ArrayList<>();
        ruleSets.of(district)
                .forEach(view -> versions.add(new VersionResponse(
                        view.rules().rules().version(), false, view.rules().publishedAt())));
        book.ofTheCity().forEach(rules -> versions.add(new VersionResponse(rules.version(), true, null)));
        return new RulesResponse(book.current(district).version(), versions);
    }

    /** Keeps a draft; {@code gaps} says which categories it would leave without a deadline. */
    @PostMapping
    @Creates
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<DraftResponse> draft(@PathVariable String district, @Valid @RequestBody RuleSetForm request) {
        RuleSet draft = publish.draft(district, rulesOf(request), JSON.writeValueAsString(request))
                .orElseThrow(() -> ProblemException.of(DeadlineProblem.VERSION_TAKEN, request.version()));
        URI location = URI.create("/api/v1/districts/" + district + "/deadline-rules/" + request.version());
        return ResponseEntity.created(location).body(response(draft, 1));
    }

    /** A version line by line, the city's too. */
    @GetMapping("/{version}")
    @Allow
    DraftResponse get(@PathVariable String district, @PathVariable String version) {
        RuleSetQueries.RuleSetView view = find(district, version);
        return response(view.rules(), view.version());
    }

    /** What the version would have changed for the newest 200 demands. */
    @GetMapping("/{version}/simulation")
    @Allow({Roles.STREET_ADMIN, Roles.STREET_LEADER, Roles.DISTRICT_SECRETARY})
    SimulationResponse simulate(@PathVariable String district, @PathVariable String version) {
        SimulateRules.Outcome outcome =
                simulate.simulate(district, find(district, version).rules().rules());
        return new SimulationResponse(outcome.demands(), outcome.clocks(), outcome.moreMissed(), outcome.different());
    }

    /** Publishes a draft: what begins from now on follows it. */
    @PostMapping("/{version}/publication")
    @Allow(Roles.STREET_ADMIN)
    DraftResponse publish(@PathVariable String district, @PathVariable String version) {
        return switch (publish.publish(district, version)) {
            case RuleSet.Decision.Published published ->
                response(
                        published.rules(),
                        CommandScope.current().written().orElseThrow().version());
            case RuleSet.Decision.Refused(RuleSet.Refusal.AlreadyPublished already) ->
                throw ProblemException.of(DeadlineProblem.ALREADY_PUBLISHED, already.version());
            case RuleSet.Decision.Refused(RuleSet.Refusal.LeavesGaps leaves) ->
                throw ProblemException.of(DeadlineProblem.LEAVES_GAPS).with("gaps", leaves.gaps());
        };
    }

    private RuleSetQueries.RuleSetView find(String district, String version) {
        return ruleSets.find(district, version)
                .or(() -> book.ofTheCity(version).map(rules -> ofTheCity(district, rules)))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** The city's rules were not published by a district: no moment stands in them. */
    private static RuleSetQueries.RuleSetView ofTheCity(String district, DeadlineRules rules) {
        String source = JSON.writeValueAsString(RuleSetForm.of(rules));
        return new RuleSetQueries.RuleSetView(new RuleSet(district, rules, source, null), 1);
    }

    private DraftResponse response(RuleSet rules, long version) {
        return new DraftResponse(
                rules.rules().version(),
                rules.publishedAt(),
                JSON.readValue(rules.source(), RuleSetForm.class),
                publish.gapsOf(rules.rules()),
                version);
    }

    private static DeadlineRules rulesOf(RuleSetForm form) {
        try {
            return form.published();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(DeadlineProblem.CONTRADICTORY);
        }
    }

    /** All versions. */
    record RulesResponse(String current, List<VersionResponse> versions) {
        RulesResponse {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version.
     *
     * @param ofTheCity whether it came with the city's data
     * @param publishedAt absent for a draft, and for the city's
     */
    record VersionResponse(
            String version, boolean ofTheCity, @Nullable Instant publishedAt) {}

    /** A district's version. */
    record DraftResponse(
            String rules,
            @Nullable Instant publishedAt,
            RuleSetForm content,
            List<DeadlineRules.Gap> gaps,
            @JsonIgnore long version)
            implements Versioned {
        DraftResponse {
            gaps = List.copyOf(gaps);
        }
    }

    /** What would differ. */
    record SimulationResponse(int demands, int clocks, long moreMissed, List<SimulateRules.Row> different) {
        SimulationResponse {
            different = List.copyOf(different);
        }
    }
}
