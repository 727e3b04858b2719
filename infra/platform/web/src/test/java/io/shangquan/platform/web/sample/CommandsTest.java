package io.shangquan.platform.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient.Answer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class CommandsTest extends SampleTest {

    private static final String KEY = "Idempotency-Key";
    private static final String RETITLE = "{\"title\":\"Lamps\"}";

    @Test
    void what_creates_asks_for_a_key_and_does_it_once() {
        String key = key();

        Answer first = post(NOTES, GOOD, KEY, key);
        Answer again = post(NOTES, GOOD, KEY, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.etag()).isEqualTo("\"1\"");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(post(NOTES, note("Other", PHONE), KEY, key).code()).isEqualTo("key-reused");
        assertThat(post(NOTES, GOOD).code()).isEqualTo("idempotency-key-required");
        assertThat(post(NOTES, GOOD, KEY, "two words").code()).isEqualTo("idempotency-key-required");
        assertThat(post(NOTES, GOOD, KEY, "k".repeat(129)).code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void a_key_may_be_used_again_for_a_corrected_request() {
        String key = key();

        assertThat(post(NOTES, note(" ", PHONE), KEY, key).code()).isEqualTo("invalid-content");
        assertThat(post(NOTES, GOOD, KEY, key).status()).isEqualTo(201);
    }

    @Test
    void a_change_names_the_version_that_was_read() {
        Answer created = post(NOTES, GOOD, KEY, key());
        String title = created.header("Location") + "/title";

        assertThat(post(title, RETITLE, KEY, key()).code()).isEqualTo("if-match-required");
        assertThat(post(title, RETITLE, KEY, key(), "If-Match", "\"7\"").code()).isEqualTo("stale-version");
        assertThat(post(title, RETITLE, KEY, key(), "If-Match", "W/\"1\"").code())
                .isEqualTo("unreadable");

        String key = key();
        Answer changed = post(title, RETITLE, KEY, key, "If-Match", "\"1\"");
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.json().path("title").asString()).isEqualTo("Lamps");

        Answer again = post(title, RETITLE, KEY, key, "If-Match", "\"1\"");
        assertThat(again.status()).as("looked at before the version").isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(post(title, "{\"title\":\"Other\"}", KEY, key, "If-Match", "\"2\"")
                        .code())
                .isEqualTo("key-reused");
    }

    @Test
    void an_answer_that_was_read_is_not_sent_again() {
        String note = post(NOTES, GOOD, KEY, key()).header("Location");

        Answer read = office.get(note);
        Answer unchanged = office.send(
                office.request(note).header("If-None-Match", read.etag()).GET());

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.response().body()).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int note = 0; note < 5; note++) {
            post(NOTES, GOOD, KEY, key());
        }
        Answer first = office.get(NOTES + "?limit=2");
        String link = first.header("Link");

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(link).endsWith(">; rel=\"next\"");
        Answer second = office.get(link.substring(1, link.indexOf('>')));
        assertThat(second.json().path("items").path(0).path("id").asString())
                .isGreaterThan(first.json().path("items").path(1).path("id").asString());
        assertThat(office.get(NOTES + "?limit=200").header("Link")).isEmpty();
    }

    @Test
    void a_fault_is_told_without_details_and_may_be_repeated() {
        String key = key();
        Answer fault = post(NOTES + "/faults", GOOD, KEY, key);

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.code()).isEqualTo("internal");
        assertThat(fault.response().body()).doesNotContain("Exception").doesNotContain("characters");
        assertThat(post(NOTES + "/faults", GOOD, KEY, key).code())
                .as("not stuck")
                .isEqualTo("internal");
    }

    @Test
    void requests_without_a_body_have_one_all_the_same() {
        HttpRequest.Builder empty = office.request(NOTES).header(KEY, key()).POST(HttpRequest.BodyPublishers.noBody());

        assertThat(office.send(empty).code()).isEqualTo("unreadable");
    }
}
