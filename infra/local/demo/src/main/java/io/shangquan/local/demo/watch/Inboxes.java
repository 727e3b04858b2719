package io.shangquan.local.demo.watch;

import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks into inboxes, page by page from the newest entry back. */
public final class Inboxes {

    private static final String FIRST_PAGE = "/api/v1/inbox?limit=200";

    private final ApiClient api;

    public Inboxes(ApiClient api) {
        this.api = api;
    }

    /**
     * Which of the events an account's inbox has no entry for.
     *
     * @throws IOException if it cannot be read; the message is one line
     */
    public Set<String> missing(String account, Collection<String> events) throws IOException, InterruptedException {
        Set<String> missing = new HashSet<>(events);
        Optional<String> page = Optional.of(FIRST_PAGE);
        while (page.isPresent() && !missing.isEmpty()) {
            ApiAnswer answer = api.send(ApiRequest.get(account, page.get()), Patience.WHILE_AWAY);
            if (!answer.isSuccess()) {
                throw new IOException("the inbox of " + account + " was answered " + answer.oneLine());
            }
            for (JsonNode entry : answer.json().path("items")) {
                missing.remove(entry.path("event").asString(""));
            }
            page = answer.next();
        }
        return missing;
    }
}
