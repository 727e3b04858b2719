package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.ReadMarks;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {

    private static final int COUNT_LIMIT = 99;

    private final InboxQueries queries;
    private final ReadMarks marks;

    InboxController(InboxQueries queries, ReadMarks marks) {
        this.queries = queries;
        this.marks = marks;
    }

    @GetMapping
    @Allow
    Page<InboxEntryResponse> list(
            @RequestParam(defaultValue = "false") boolean unread, PageRequest page, Caller caller) {
        return InboxEntryResponse.of(queries.list(caller.subject(), Readership.of(caller), unread, page), queries);
    }

    @GetMapping("/unread-count")
    @Allow
    UnreadCount countUnread(Caller caller) {
        int count = queries.countUnread(caller.subject(), Readership.of(caller), COUNT_LIMIT + 1);
        return new UnreadCount(Math.min(count, COUNT_LIMIT), count > COUNT_LIMIT);
    }

    @PostMapping("/{id}/read")
    @Unconditional
    @Allow
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markRead(@PathVariable String id, Caller caller) {
        InboxEntry entry = queries.find(id, caller.subject(), Readership.of(caller))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        marks.mark(caller.subject(), entry.id());
    }

    @PostMapping("/read-up-to")
    @Unconditional
    @Allow
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markReadUpTo(@Valid @RequestBody ReadUpTo request, Caller caller) {
        marks.markUpTo(caller.subject(), request.position());
    }

    /**
     * How many entries are unread.
     *
     * @param count 0 to 99
     * @param more whether there are more than that
     */
    record UnreadCount(int count, boolean more) {}

    /**
     * Everything up to and including a position has been read.
     */
    record ReadUpTo(@NotBlank @Size(max = 64) String position) {}
}
