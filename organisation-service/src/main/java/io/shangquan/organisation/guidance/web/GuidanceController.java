package io.shangquan.organisation.guidance.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.guidance.application.GuidanceNotePages;
import io.shangquan.organisation.guidance.domain.GuidanceNote;
import io.shangquan.organisation.guidance.domain.GuidanceNotes;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Versioned;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guidance notes of the Two-New Office, and the district's answers. */
@RestController
@RequestMapping("/api/v1/districts/{district}/guidance-notes")
class GuidanceController {

    private final GuidanceNotes notes;
    private final GuidanceNotePages pages;
    private final LocalDays days;

    GuidanceController(GuidanceNotes notes, GuidanceNotePages pages, LocalDays days) {
        this.notes = notes;
        this.pages = pages;
        this.days = days;
    }

    @PostMapping
    @Creates
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<NoteResponse> issue(@PathVariable String district, @Valid @RequestBody Issue request) {
        String id = CommandScope.current().reservedId();
        LocalDate today = days.today(district);
        if (request.due().isBefore(today)) {
            throw ProblemException.of(OrganisationProblem.DATES_BACKWARDS, today);
        }
        GuidanceNote issued =
                notes.issue(GuidanceNote.issue(id, district, request.title(), request.text(), today, request.due()));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/guidance-notes/" + id))
                .body(answer(issued, today));
    }

    @GetMapping
    @Allow({Roles.STREET_ADMIN, Roles.STREET_LEADER, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.AUDITOR})
    Page<NoteResponse> list(@PathVariable String district, PageRequest page) {
        LocalDate today = days.today(district);
        return pages.list(district, page).map(kept -> NoteResponse.of(kept, today));
    }

    @GetMapping("/{id}")
    @Allow({Roles.STREET_ADMIN, Roles.STREET_LEADER, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.AUDITOR})
    NoteResponse get(@PathVariable String district, @PathVariable String id) {
        LocalDate today = days.today(district);
        return notes.find(district, id)
                .map(kept -> NoteResponse.of(kept, today))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    @PostMapping("/{id}/answer")
    @Allow({Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE})
    NoteResponse answer(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody Answering request,
            Caller caller) {
        LocalDate today = days.today(district);
        GuidanceNote.Answer given = new GuidanceNote.Answer(caller.subject(), request.text(), today);
        return switch (notes.change(district, id, note -> note.answer(given))) {
            case GuidanceNote.Decision.Accepted accepted -> answer(accepted.note(), today);
            case GuidanceNote.Decision.AlreadyAnswered answered ->
                throw ProblemException.of(OrganisationProblem.GUIDANCE_ANSWERED, answered.day());
        };
    }

    private static NoteResponse answer(GuidanceNote note, LocalDate today) {
        return NoteResponse.of(
                new GuidanceNotes.Kept(
                        note, CommandScope.current().written().orElseThrow().version()),
                today);
    }

    /** A note. */
    record Issue(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text,
            @NotNull LocalDate due) {}

    /** An answer. */
    record Answering(@NotBlank @Size(max = 4000) String text) {}

    /**
     * A note and its answer.
     *
     * @param late whether the answer is overdue, or came late
     */
    record NoteResponse(
            String id,
            String title,
            String text,
            LocalDate issued,
            LocalDate due,
            boolean late,
            GuidanceNote.@Nullable Answer answer,
            @JsonIgnore long version)
            implements Versioned {

        static NoteResponse of(GuidanceNotes.Kept kept, LocalDate today) {
            GuidanceNote note = kept.note();
            return new NoteResponse(
                    note.id(),
                    note.title(),
                    note.text(),
                    note.issued(),
                    note.due(),
                    note.isLate(today),
                    note.answer(),
                    kept.version());
        }
    }
}
