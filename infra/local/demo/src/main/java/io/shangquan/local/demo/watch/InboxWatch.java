package io.shangquan.local.demo.watch;

import io.shangquan.local.suite.api.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows an account's inbox by its stream of server-sent events, and goes on after the last event whenever the stream ends:
 * with the token, or with the service.
 */
public final class InboxWatch implements AutoCloseable {

    private static final String STREAM = "/api/v1/stream";
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final int OK = 200;

    private final ApiClient api;
    private final String account;
    private final InstantSource clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final Thread reader;
    private String lastId = "";

    private InboxWatch(ApiClient api, String account, InstantSource clock) {
        this.api = api;
        this.account = account;
        this.clock = clock;
        this.reader = Thread.ofVirtual().name("inbox-watch " + account).unstarted(this::follow);
    }

    /** Begins to follow an account's inbox. */
    public static InboxWatch start(ApiClient api, String account, InstantSource clock) {
        InboxWatch watch = new InboxWatch(api, account, clock);
        watch.reader.start();
        return watch;
    }

    /** Waits until the stream is open for the first time; false if that takes longer. */
    public boolean awaitOpen(Duration atMost) throws InterruptedException {
        return open.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** When the entry of an event came; empty if it has not. */
    public Optional<Instant> seenAt(String event) {
        return Optional.ofNullable(seen.get(event));
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                followOnce();
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void followOnce() throws InterruptedException {
        try {
            HttpResponse<Stream<String>> response = api.openStream(account, STREAM, lastId);
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() == OK) {
                    lines.forEach(this::read);
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // The stream broke off, or could not be opened: it is opened again.
        }
    }

    /** A line of the stream (HTML Living Standard, 9.2.6): an id, data, or a comment. */
    private void read(String line) {
        open.countDown();
        if (line.startsWith("id:")) {
            lastId = line.substring("id:".length()).strip();
        } else if (line.startsWith("data:")) {
            eventOf(line.substring("data:".length())).ifPresent(event -> seen.putIfAbsent(event, clock.instant()));
        }
    }

    private static Optional<String> eventOf(String data) {
        try {
            return Optional.of(JsonMapper.shared().readTree(data).path("event").asString(""));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
