package io.shangquan.bench.part;

import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Reads the top of an inbox again and again, as soon as it has it; so an entry is seen late by one reading at most. */
final class InboxPoll implements AutoCloseable {

    private static final String TOP = "/api/v1/inbox?limit=50";
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ApiClient api;
    private final String account;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final Thread reader;

    private InboxPoll(ApiClient api, String account) {
        this.api = api;
        this.account = account;
        this.reader = Thread.ofVirtual().name("inbox-poll").unstarted(this::read);
    }

    static InboxPoll start(ApiClient api, String account) {
        InboxPoll poll = new InboxPoll(api, account);
        poll.reader.start();
        return poll;
    }

    /** When the entry of an event was seen first. */
    Optional<Instant> seenAt(String event) {
        return Optional.ofNullable(seen.get(event));
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                readOnce();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOnce() throws InterruptedException {
        try {
            ApiAnswer answer = api.send(ApiRequest.get(account, TOP), Patience.NONE);
            for (JsonNode entry : answer.json().path("items")) {
                seen.putIfAbsent(entry.path("event").asString(""), answer.at());
            }
        } catch (IOException _) {
            // It is read again; what is seen late for that counts as late.
        }
    }
}
