package io.shangquan.platform.attachments.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachment.Claim;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.attachments.TestFiles;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AttachmentJourneyTest {

    private static final String FILES = "/api/v1/districts/" + TestDistricts.GONGTI + "/attachments/sample";

    @LocalServerPort
    int port;

    @Autowired
    Attachments attachments;

    private TestClient lin;
    private TestClient chen;

    @BeforeEach
    void people() {
        lin = person("lin", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91350100M000100Y43");
        chen = person("chen", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91350100M000100Y43");
    }

    @Test
    void a_picture_is_sent_and_read_back_by_its_sender_alone() {
        Answer sent = send(lin, TestFiles.photograph(400, 200, 1), "image/jpeg", key());

        assertThat(sent.status()).as(sent.response().body()).isEqualTo(201);
        assertThat(sent.json().path("name").asString()).isEqualTo("漏水.jpg");
        assertThat(sent.json().path("thumbnail").asBoolean()).isTrue();
        String path = sent.header("Location");
        assertThat(path).isEqualTo(FILES + "/" + sent.json().path("id").asString());
        Answer read = lin.get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(read.response().body()).doesNotContain(TestFiles.PLACE);
        assertThat(lin.get(path + "/thumbnail").header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(chen.get(path).status()).isEqualTo(404);
        assertThat(chen.get(path + "/thumbnail").status()).isEqualTo(404);
        assertThat(lin.get(path.replace(TestDistricts.GONGTI, TestDistricts.YAXIU))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_claimed_is_read_by_those_who_may_read_its_aggregate() {
        Answer sent = send(lin, TestFiles.pdf(), "application/pdf", key());
        TestClient office = person("office", "district-office@district/" + TestDistricts.GONGTI);
        assertThat(office.get(sent.header("Location")).status()).isEqualTo(404);

        attachments.claim(TestDistricts.GONGTI, "lin", List.of(sent.createdId()), new Claim(SampleService.NOTE, "n1"));

        Answer read = office.get(sent.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Content-Disposition")).startsWith("attachment;");
        assertThat(office.get(sent.header("Location") + "/thumbnail").status()).isEqualTo(404);
        assertThat(chen.get(sent.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void a_repetition_is_answered_like_the_first_time() {
        String key = key();
        Answer first = send(lin, TestFiles.document(), "application/octet-stream", key);
        Answer again = send(lin, TestFiles.document(), "application/octet-stream", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(send(lin, TestFiles.pdf(), "application/octet-stream", key).code())
                .isEqualTo("key-reused");
    }

    @Test
    void what_is_too_large_hostile_or_nobodys_is_refused() {
        byte[] large = new byte[Attachment.MAX_BYTES + 1];

        assertThat(send(lin, large, "application/pdf", key()).code()).isEqualTo("body-too-large");
        assertThat(send(lin, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "image/svg+xml", key())
                        .code())
                .isEqualTo("attachment-type-refused");
        assertThat(send(lin, TestFiles.pdf(), "image/png", key()).code()).isEqualTo("attachment-type-differs");
        assertThat(send(lin, new byte[0], "application/pdf", key()).status()).isBetween(400, 422);
        assertThat(send(TestClient.at(port, ""), TestFiles.pdf(), "application/pdf", key())
                        .code())
                .isEqualTo("token-required");
        assertThat(lin.get(FILES + "/never").status()).isEqualTo(404);
    }

    private TestClient person(String subject, String grant) {
        return TestClient.at(port, TestTokens.bearer(subject, grant));
    }

    private static Answer send(TestClient person, byte[] content, String type, String key) {
        return person.send(person.request(FILES)
                .setHeader("Content-Type", type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E6%BC%8F%E6%B0%B4.heic")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
