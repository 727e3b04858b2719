package io.shangquan.demand.draft.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.category.domain.Question;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.web.SubmitDemandRequest;
import io.shangquan.demand.draft.application.KeepDrafts;
import io.shangquan.demand.draft.domain.Draft;
import io.shangquan.demand.draft.domain.DraftContent;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of whoever asks; others do not exist for them. A demand that is filed with a draft's id ends the draft. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-drafts")
class DraftController {

    private final KeepDrafts drafts;

    DraftController(KeepDrafts drafts) {
        this.drafts = drafts;
    }

    /** Keeps a new draft; nothing in it need be complete or right. */
    @PostMapping
    @Creates
    @Allow({Roles.ENTERPRISE_REP, Roles.SITE_CHIEF, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<DraftResponse> begin(
            @PathVariable String district, @Valid @RequestBody DraftRequest request, Caller caller) {
        Draft kept = drafts.begin(
                        district, caller.subject(), CommandScope.current().reservedId(), request.content())
                .orElseThrow(() -> ProblemException.of(DraftProblem.TOO_MANY, Draft.MOST));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/demand-drafts/" + kept.id()))
                .body(DraftResponse.of(kept));
    }

    /** The caller's own, the newest first. */
    @GetMapping
    @Allow
    List<DraftResponse> list(@PathVariable String district, Caller caller) {
        return drafts.of(district, caller.subject()).stream()
                .map(DraftResponse::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Allow
    DraftResponse get(@PathVariable String district, @PathVariable String id, Caller caller) {
        return drafts.find(district, caller.subject(), id)
                .map(DraftResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Writes one anew, and keeps it for another month. */
    @PostMapping("/{id}/content")
    @Unconditional
    @Allow
    DraftResponse rewrite(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody DraftRequest request,
            Caller caller) {
        return drafts.rewrite(district, caller.subject(), id, request.content())
                .map(DraftResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Unconditional
    @Allow
    void giveUp(@PathVariable String district, @PathVariable String id, Caller caller) {
        drafts.giveUp(district, caller.subject(), id);
    }

    /** What is written so far. */
    record DraftRequest(
            @Nullable @Size(max = 100) String category,
            @Nullable Urgency urgency,
            @Nullable @Size(max = 4000) String description,
            @Nullable @Size(max = 64) String site,
            @Nullable @Size(max = 20) String floor,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable @Size(max = 18) String enterprise,
            @Nullable @Size(max = 100) String contactName,
            @Nullable @Size(max = 30) String contactPhone,

            @Nullable @Size(max = Attachment.MAX_PER_AGGREGATE)
            List<@NotBlank @Size(max = 100) String> attachments,

            @Nullable @Size(max = SubmitDemandRequest.MOST_ANSWERS)
            Map<
                            @Size(max = 40) String,
                            @NotNull @Size(max = SubmitDemandRequest.MOST_ANSWERS) List<
                                    @NotNull @Size(max = Question.LONGEST) String>>
                    answers) {

        DraftContent content() {
            return new DraftContent(
                    category,
                    urgency == null ? null : urgency.name(),
                    description,
                    site,
                    floor,
                    latitude,
                    longitude,
                    enterprise,
                    contactName,
                    contactPhone,
                    Objects.requireNonNullElse(attachments, List.of()),
                    Objects.requireNonNullElse(answers, Map.of()));
        }
    }

    /** A draft, for who wrote it: nothing is masked. */
    record DraftResponse(String id, DraftContent content, Instant savedAt, Instant expiresAt) {

        static DraftResponse of(Draft draft) {
            return new DraftResponse(draft.id(), draft.content(), draft.savedAt(), draft.expiresAt());
        }
    }
}
