package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Revocations;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.stream.OpenStreams;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The caller's inbox as a stream of server-sent events (HTML Living Standard, 9.2). Each event's id is an entry's position;
 * {@code Last-Event-ID} goes on after it. The stream ends when the token does.
 */
@RestController
class StreamController {

    private static final Pattern POSITION = Pattern.compile("[0-9a-f-]{36}");

    private final InboxQueries queries;
    private final InboxStreams streams;
    private final OpenStreams open;
    private final Revocations revocations;
    private final IdSource ids;

    StreamController(
            InboxQueries queries, InboxStreams streams, OpenStreams open, Revocations revocations, IdSource ids) {
        this.queries = queries;
        this.streams = streams;
        this.open = open;
        this.revocations = revocations;
        this.ids = ids;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allow
    SseEmitter follow(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId, Caller caller) {
        if (lastEventId != null && !POSITION.matcher(lastEventId).matches()) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("header:Last-Event-ID", "position", "the id of an event of this stream")));
        }
        String from = lastEventId == null ? ids.next() : lastEventId;
        Set<Audience> audiences = Readership.of(caller);
        SseEmitter emitter = open.open(caller);
        InboxStream stream = new InboxStream(
                queries,
                streams.register(audiences),
                caller.subject(),
                audiences,
                from,
                emitter,
                () -> revocations.isRevoked(caller.subject(), caller.issuedAt()));
        Thread.ofVirtual().name("inbox-stream").start(stream);
        return emitter;
    }
}
