package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.SnoozeEntries;
import io.shangquan.notification.inbox.application.SnoozeEntries.Snoozed;
import io.shangquan.notification.inbox.application.Snoozes;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.inbox.domain.Snooze;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has put off. */
@RestController
@RequestMapping("/api/v1/inbox")
class SnoozeController {

    private final InboxQueries queries;
    private final Snoozes snoozes;
    private final SnoozeEntries snoozing;
    private final Clock clock;

    SnoozeController(InboxQueries queries, Snoozes snoozes, SnoozeEntries snoozing, Clock clock) {
        this.queries = queries;
        this.snoozes = snoozes;
        this.snoozing = snoozing;
        this.clock = clock;
    }

    @GetMapping("/snoozed")
    @Allow
    SnoozedEntries list(Caller caller) {
        return new SnoozedEntries(snoozing.of(caller.subject(), Readership.of(caller)).stream()
                .map(SnoozedEntry::of)
                .toList());
    }

    @PostMapping("/{id}/snooze")
    @Unconditional
    @Allow
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snooze(@PathVariable String id, @Valid @RequestBody SnoozeUntil request, Caller caller) {
        InboxEntry entry = entry(id, caller);
        Instant until = request.until().truncatedTo(ChronoUnit.MILLIS);
        if (!Snooze.canLastUntil(until, clock.instant())) {
            throw ProblemException.ofFields(
                    PlatformProblem.INVALID_CONTENT,
                    List.of(new FieldProblem("/until", "range", "a time to come, within a year")));
        }
        snoozes.put(new Snooze(caller.subject(), entry.id(), until));
    }

    @DeleteMapping("/{id}/snooze")
    @Unconditional
    @Allow
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsnooze(@PathVariable String id, Caller caller) {
        snoozes.end(caller.subject(), entry(id, caller).id());
    }

    private InboxEntry entry(String id, Caller caller) {
        return queries.find(id, caller.subject(), Readership.of(caller))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * Until when a message is put off.
     *
     * @param until RFC 3339, to come and within a year
     */
    record SnoozeUntil(@NotNull Instant until) {}

    /** What is put off, the next to come back first, at most 200. */
    record SnoozedEntries(List<SnoozedEntry> items) {}

    /** A message, and when it comes back. */
    record SnoozedEntry(InboxEntryResponse entry, Instant until) {

        static SnoozedEntry of(Snoozed snoozed) {
            return new SnoozedEntry(
                    InboxEntryResponse.unread(snoozed.entry()), snoozed.snooze().until());
        }
    }
}
