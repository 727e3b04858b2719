package io.shangquan.local.suite.api;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API answered at last.
 *
 * @param text the body as it came, empty if there was none
 * @param at when the answer was there
 * @param took how long the last try took, without the waiting before it
 * @param tries how often it was sent
 */
public record ApiAnswer(int status, HttpHeaders headers, String text, Instant at, Duration took, int tries) {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private static final int LONGEST_LINE = 300;

    static ApiAnswer of(HttpResponse<String> response, Instant at, Duration took, int tries) {
        return new ApiAnswer(response.statusCode(), response.headers(), response.body(), at, took, tries);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The body, or a missing node if it is not JSON. */
    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** The code of the problem; empty if it is none. */
    public String problem() {
        return isSuccess() ? "" : json().path("code").asString("");
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Whether an earlier request with the same key did it. */
    public boolean isReplayed() {
        return header("Idempotency-Replayed").isPresent();
    }

    /** Where the next page is, below the gateway (RFC 8288); empty on the last. */
    public Optional<String> next() {
        return header("Link").map(NEXT::matcher).filter(Matcher::find).map(found -> found.group(1));
    }

    /** How long the API asks to wait; empty if it does not ask. */
    public Optional<Duration> retryAfter() {
        return header("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Status and body in one line, for a message. */
    public String oneLine() {
        String line = (status + " " + text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
