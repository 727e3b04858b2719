package io.shangquan.platform.web.command;

import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.command.IdempotencyRecords;
import io.shangquan.platform.core.command.IdempotencyRecords.Start;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.telemetry.LogField;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.security.servlet.RuleGuard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Runs handlers that change something as commands (draft-ietf-httpapi-idempotency-key-header; RFC 9110, 13.1.1). The interceptors, the
 * guard of rules among them, have been before.
 */
public final class CommandHandlerAdapter extends RequestMappingHandlerAdapter {

    /** Tells a client that an earlier request with the same key did it. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String MULTIPART = "multipart/";
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int LARGE_BODIES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int SERVER_FAULT = 500;
    private static final String OURS = "io.shangquan.";

    private final RequestCommands commands;
    private final Supplier<IdempotencyRecords> records;
    private final IdSource ids;
    private final int bodyLimit;
    private final Semaphore largeBodies = new Semaphore(LARGE_BODIES);

    /**
     * @param records the durable record of keys; asked for by endpoints that create
     * @param bodyLimit bytes that a body may have
     */
    public CommandHandlerAdapter(IdSource ids, Clock clock, Supplier<IdempotencyRecords> records, int bodyLimit) {
        this.commands = new RequestCommands(ids, clock);
        this.records = records;
        this.ids = ids;
        this.bodyLimit = bodyLimit;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        boolean ours = handler.getBeanType().getName().startsWith(OURS);
        if (!ours || !CHANGING.contains(request.getMethod())) {
            return super.handleInternal(request, response, handler);
        }
        BodyLimit raised = handler.getMethodAnnotation(BodyLimit.class);
        if (raised == null) {
            return handleCommand(request, response, handler, bodyLimit);
        }
        if (!largeBodies.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(PATIENCE);
        }
        try {
            return handleCommand(request, response, handler, raised.value());
        } finally {
            largeBodies.release();
        }
    }

    private @Nullable ModelAndView handleCommand(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler, int limit)
            throws Exception {
        Allow rule = handler.getMethodAnnotation(Allow.class);
        boolean known = rule != null && rule.door() == Allow.Door.TOKEN;
        String actor = known ? subjectOf(RuleGuard.callerOf(request)) : "anonymous";
        boolean multipart =
                request.getContentType() != null && request.getContentType().startsWith(MULTIPART);
        HttpServletRequest readable = multipart ? request : RequestBodies.read(request, limit);
        byte[] body = readable instanceof RequestBodies bodies ? bodies.body() : new byte[0];
        boolean creates = handler.hasMethodAnnotation(Creates.class);
        boolean versioned = !creates && !handler.hasMethodAnnotation(Unconditional.class);
        Command command = commands.read(request, actor, body, versioned, !handler.hasMethodAnnotation(Keyless.class));
        try (MDC.MDCCloseable _ = MDC.putCloseable(LogField.COMMAND.key(), command.name())) {
            return creates ? create(command, readable, response, handler) : run(command, readable, response, handler);
        }
    }

    private @Nullable ModelAndView create(
            Command command, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        IdempotencyRecords keys = records.get();
        return switch (keys.begin(command.keyHash(), command.bodyHash(), ids.next(), LEASE)) {
            case Start.OtherBody() -> throw ProblemException.of(PlatformProblem.KEY_REUSED);
            case Start.Running() ->
                throw ProblemException.of(PlatformProblem.REQUEST_UNDER_WAY).retryAfter(Duration.ofSeconds(1));
            case Start.Done(int status, var location) -> replay(status, location, response);
            case Start.Proceed(String reserved) ->
                create(keys, command.reserving(reserved), request, response, handler);
        };
    }

    private static @Nullable ModelAndView replay(int status, @Nullable String location, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        return null;
    }

    private @Nullable ModelAndView create(
            IdempotencyRecords keys,
            Command command,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        try {
            ModelAndView done = run(command, request, response, handler);
            keys.complete(command.keyHash(), response.getStatus(), response.getHeader(HttpHeaders.LOCATION));
            return done;
        } catch (ProblemException e) {
            if (e.problem().status() < SERVER_FAULT) {
                keys.release(command.keyHash());
            } else {
                keys.abandon(command.keyHash());
            }
            throw e;
        } catch (HttpMessageNotReadableException | MethodArgumentNotValidException e) {
            keys.release(command.keyHash());
            throw e;
        } catch (Exception e) {
            keys.abandon(command.keyHash());
            throw e;
        }
    }

    private @Nullable ModelAndView run(
            Command command, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        ModelAndView done = CommandScope.call(command, () -> super.handleInternal(request, response, handler));
        if (!response.isCommitted()) {
            command.written().ifPresent(written -> mark(written, response));
        }
        return done;
    }

    /** The version after the command, and whether an earlier request had done it. */
    static void mark(Command.Written written, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, '"' + Long.toString(written.version()) + '"');
        if (written.replayed()) {
            response.setHeader(REPLAYED, "true");
        }
    }

    private static String subjectOf(Caller caller) {
        return caller.subject();
    }
}
