package io.shangquan.platform.web.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.privacy.Personal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.command.Versioned;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/notes")
class NoteController {

    private static final String OFFICE = "district-office";

    private final AggregateStore<Note, NoteWritten> notes;
    private final MongoDatabase database;
    private final AccessLog log;

    NoteController(AggregateStore<Note, NoteWritten> notes, MongoDatabase database, AccessLog log) {
        this.notes = notes;
        this.database = database;
        this.log = log;
    }

    @PostMapping
    @Creates
    @Allow(OFFICE)
    ResponseEntity<NoteResponse> write(@PathVariable String district, @Valid @RequestBody WriteNote request) {
        String id = CommandScope.current().reservedId();
        Note note = new Note(request.title(), request.contact().phone());
        Result<Note, String> written = notes.create(district, id, note, List.of(new NoteWritten()));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/notes/" + id))
                .body(answer(written));
    }

    @GetMapping
    @Allow
    Page<NoteResponse> list(@PathVariable String district, PageRequest page) {
        List<Document> found = database.getCollection(NoteMapping.COLLECTION)
                .find(Filters.and(
                        Filters.eq("district", district),
                        Filters.gt("_id", page.cursor().orElse(""))))
                .sort(Sorts.ascending("_id"))
                .limit(page.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > page.limit();
        List<NoteResponse> items = found.subList(0, more ? page.limit() : found.size()).stream()
                .map(document -> new NoteResponse(
                        document.getString("_id"), document.getString("title"), document.getString("phone"), 0))
                .toList();
        return new Page<>(items, more ? items.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Allow
    NoteResponse get(@PathVariable String district, @PathVariable String id) {
        return NoteResponse.of(find(district, id));
    }

    @PostMapping("/{id}/title")
    @Allow(OFFICE)
    NoteResponse retitle(@PathVariable String district, @PathVariable String id, @Valid @RequestBody Retitle request) {
        return answer(notes.<String>change(
                district,
                id,
                note -> new Verdict.Accepted<>(new Note(request.title(), note.phone()), List.of(new NoteWritten()))));
    }

    @PostMapping("/{id}/phone")
    @Unconditional
    @Allow(OFFICE)
    Phone reveal(@PathVariable String district, @PathVariable String id, Caller caller) {
        Stored<Note> note = find(district, id);
        log.revealed(caller.subject(), district, "note/" + id, "to call back");
        return new Phone(note.state().phone());
    }

    @PostMapping("/faults")
    @Creates
    @Allow(OFFICE)
    void fail(@Valid @RequestBody WriteNote request) {
        throw new IllegalStateException(
                "a fault while a note of " + request.title().length() + " characters was kept");
    }

    private Stored<Note> find(String district, String id) {
        return notes.find(district, id).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private static NoteResponse answer(Result<Note, String> result) {
        return switch (result) {
            case Result.Changed<Note, String>(Stored<Note> stored) -> NoteResponse.of(stored);
            case Result.Repeated<Note, String>(Stored<Note> stored) -> NoteResponse.of(stored);
            case Result.Refused<Note, String>(String refusal) -> throw new IllegalStateException(refusal);
        };
    }

    /** A note to be written. */
    record WriteNote(
            @NotBlank @Size(max = 20) String title,
            @NotNull @Valid Contact contact) {}

    /** Whom to call. */
    record Contact(@NotNull @Pattern(regexp = "1[0-9]{10}") String phone) {}

    /** Another title. */
    record Retitle(@NotBlank @Size(max = 20) String title) {}

    /** Personal data on purpose, unmasked. */
    record Phone(String phone) {}

    /** A note. */
    record NoteResponse(
            String id,
            String title,
            @Personal(Personal.Kind.PHONE) String phone,
            @JsonIgnore long version) implements Versioned {

        static NoteResponse of(Stored<Note> stored) {
            return new NoteResponse(
                    stored.id(), stored.state().title(), stored.state().phone(), stored.version());
        }
    }
}
