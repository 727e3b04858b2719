package io.shangquan.platform.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.test.TestClient.Answer;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BadInputTest extends SampleTest {

    @Autowired
    MongoDatabase database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\",\"contact\":{\"phone\":\"13812345678\"},\"by\":1} | unknown-field   | /by",
                "{\"title\":\"a\",\"contact\":{\"phone\":\"1\",\"fax\":\"2\"}}      | unknown-field   | /contact/fax",
                "{\"title\":{\"$ne\":null},\"contact\":{\"phone\":\"13812345678\"}} | unreadable      | /title",
                "{\"title\":7,\"contact\":{\"phone\":\"13812345678\"}}              | unreadable      | /title",
                "{\"title\":\"a\\u0000b\",\"contact\":{\"phone\":\"13812345678\"}}  | unreadable      | /title",
                "{\"title\":\"a\",\"title\":\"b\"}                                  | unreadable      |",
                "{\"title\":\"a\"                                                   | unreadable      |",
                "{\"title\":\"a\"} {}                                               | unreadable      |",
                "[]                                                                 | unreadable      |",
                "{\"title\":\" \",\"contact\":{\"phone\":\"13812345678\"}}          | invalid-content | /title",
                "{\"title\":\"a\",\"contact\":{\"phone\":\"12\"}}                   | invalid-content | /contact/phone",
                "{\"title\":\"a\"}                                                  | invalid-content | /contact",
            })
    void a_bad_body_is_refused_with_its_place_and_nothing_is_stored(
            String body, String code, @Nullable String pointer) {
        long before = database.getCollection(NoteMapping.COLLECTION).countDocuments();

        Answer answer = office.post(NOTES, body);

        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(code.equals("invalid-content") ? 422 : 400);
        if (pointer != null) {
            assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
        }
        assertThat(database.getCollection(NoteMapping.COLLECTION).countDocuments())
                .isEqualTo(before);
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() {
        String large = note("a".repeat(1_100_000), PHONE);
        String deep = "{\"title\":" + "[".repeat(40) + "]".repeat(40) + "}";
        String longText = note("a".repeat(300_000), PHONE);

        assertThat(office.post(NOTES, large).code()).isEqualTo("body-too-large");
        assertThat(office.post(NOTES, deep).status()).isEqualTo(400);
        assertThat(office.post(NOTES, longText).code()).isEqualTo("unreadable");
    }

    @Test
    void what_is_not_there_not_allowed_or_not_understood_says_so() {
        assertThat(office.get("/api/v1/nothing").code()).isEqualTo("not-found");
        assertThat(office.get(NOTES + "/faults").code()).isEqualTo("not-found");
        assertThat(office.send(office.request(NOTES).DELETE()).code()).isEqualTo("method-not-allowed");
        assertThat(office.send(office.request(NOTES)
                                .header("Accept", "text/csv")
                                .GET())
                        .code())
                .isEqualTo("not-acceptable");
        assertThat(office.send(office.request(NOTES)
                                .setHeader("Content-Type", "text/plain")
                                .header("Idempotency-Key", key())
                                .POST(HttpRequest.BodyPublishers.ofString("hello")))
                        .code())
                .isEqualTo("unsupported-media-type");
        assertThat(office.get(NOTES + "?limit=0").code()).isEqualTo("unreadable");
        assertThat(office.get(NOTES + "?limit=201").code()).isEqualTo("unreadable");
        assertThat(office.get(NOTES + "?limit=many").code()).isEqualTo("unreadable");
    }

    @Test
    void a_problem_speaks_the_language_of_who_asks() {
        JsonNode english = office.post(NOTES, note(" ", "1")).json();
        JsonNode chinese = office.send(office.request(NOTES)
                        .setHeader("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                        .header("Idempotency-Key", key())
                        .POST(HttpRequest.BodyPublishers.ofString(note(" ", "1"))))
                .json();

        assertThat(english.path("title").asString()).isEqualTo("Some fields are not right");
        assertThat(chinese.path("title").asString()).isEqualTo("部分内容有误");
        assertThat(english.path("errors")).hasSameSizeAs(chinese.path("errors")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(english.path("errors").toString())
                .isNotEqualTo(chinese.path("errors").toString());
        assertThat(english.path("type").asString()).isEqualTo("urn:shangquan:problem:invalid-content");
        assertThat(english.path("instance").asString()).isEqualTo(NOTES);
    }
}
