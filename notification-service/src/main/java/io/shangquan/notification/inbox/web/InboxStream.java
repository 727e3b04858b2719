package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.core.id.IdTimes;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream: sleeps until it is woken, looks for what is new, sends it. Entries of one moment may become visible out of
 * the order of their positions, so each look goes back a little and leaves out what was sent already.
 */
final class InboxStream implements Runnable {

    private static final Duration LOOK_BY_ITSELF = Duration.ofSeconds(10);
    private static final Duration OVERLAP = Duration.ofSeconds(2);
    private static final int BATCH = 200;
    private static final int REMEMBERED = 2_000;

    private final InboxQueries queries;
    private final InboxStreams.Registration registration;
    private final String reader;
    private final Set<Audience> audiences;
    private final SseEmitter emitter;
    private final BooleanSupplier revoked;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Map<String, Boolean> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private String position;

    InboxStream(
            InboxQueries queries,
            InboxStreams.Registration registration,
            String reader,
            Set<Audience> audiences,
            String from,
            SseEmitter emitter,
            BooleanSupplier revoked) {
        this.queries = queries;
        this.registration = registration;
        this.reader = reader;
        this.audiences = Set.copyOf(audiences);
        this.position = from;
        this.emitter = emitter;
        this.revoked = revoked;
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(fault -> end());
    }

    @Override
    public void run() {
        try (registration) {
            emitter.send(SseEmitter.event().comment("open"));
            sendNew(position);
            while (!ended.get() && !revoked.getAsBoolean()) {
                boolean woken = registration.wake().tryAcquire(LOOK_BY_ITSELF.toMillis(), TimeUnit.MILLISECONDS);
                registration.wake().drainPermits();
                if (ended.get()) {
                    return;
                }
                if (!woken) {
                    emitter.send(SseEmitter.event().comment("alive"));
                }
                sendNew(IdTimes.firstAt(IdTimes.timeOf(position).minus(OVERLAP)));
            }
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The reader has gone; there is nobody left to tell.
            ended.set(true);
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    private void end() {
        ended.set(true);
        registration.wake().release();
    }

    private void sendNew(String after) throws IOException {
        String from = after;
        List<InboxEntry> found;
        do {
            found = queries.after(reader, audiences, from, BATCH);
            for (InboxEntry entry : found) {
                from = entry.position();
                if (sent.putIfAbsent(entry.onlyFor() == null ? entry.event() : entry.id(), true) == null) {
                    send(entry);
                }
            }
        } while (found.size() == BATCH);
    }

    private void send(InboxEntry entry) throws IOException {
        emitter.send(SseEmitter.event()
                .id(entry.position())
                .name("inbox-entry")
                .data(InboxEntryResponse.unread(entry), MediaType.APPLICATION_JSON));
        if (entry.position().compareTo(position) > 0) {
            position = entry.position();
        }
    }
}
