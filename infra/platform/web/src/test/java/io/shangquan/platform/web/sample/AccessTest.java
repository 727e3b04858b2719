package io.shangquan.platform.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessTest extends SampleTest {

    private static final String GRANT = "district-office@district/" + TestDistricts.GONGTI;

    @Autowired
    MongoDatabase database;

    @Test
    void a_token_that_is_not_good_is_refused_each_with_its_reason() {
        assertThat(TestClient.at(port, "").get(NOTES).code()).isEqualTo("token-required");
        assertThat(with("Basic bGluOmxpbg==").code()).isEqualTo("token-invalid");
        assertThat(with("Bearer nonsense").code()).isEqualTo("token-invalid");
        assertThat(with("Bearer " + TestTokens.forged("lin", GRANT)).code()).isEqualTo("token-invalid");
        assertThat(with("Bearer " + TestTokens.forAnotherAudience("lin", GRANT)).code())
                .isEqualTo("token-invalid");
        assertThat(with("Bearer " + TestTokens.ofAnotherIssuer("lin", GRANT)).code())
                .isEqualTo("token-invalid");
        Answer expired = with("Bearer " + TestTokens.expired("lin", GRANT));
        assertThat(expired.code()).isEqualTo("token-expired");
        assertThat(expired.status()).isEqualTo(401);
        assertThat(expired.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void what_is_out_of_reach_does_not_exist_and_what_is_seen_but_not_permitted_says_so() {
        String note = office.post(NOTES, GOOD).header("Location");

        assertThat(person("out", "district-office@district/" + TestDistricts.YAXIU)
                        .get(note)
                        .code())
                .isEqualTo("not-found");
        assertThat(person("none").get(note).code()).isEqualTo("not-found");
        assertThat(person("street", "street-leader@street/" + TestDistricts.STREET)
                        .get(note)
                        .status())
                .isEqualTo(200);
        assertThat(person("other", "street-leader@street/" + TestDistricts.OTHER_STREET)
                        .get(note)
                        .code())
                .isEqualTo("not-found");
        assertThat(office.get(note.replace(TestDistricts.GONGTI, "999999-nowhere"))
                        .code())
                .isEqualTo("not-found");
        assertThat(person("reader", "auditor@district/" + TestDistricts.GONGTI)
                        .post(NOTES, GOOD)
                        .code())
                .isEqualTo("not-permitted");
        assertThat(auditTexts()).anySatisfy(text -> assertThat(text).contains("refused", "reader"));
    }

    @Test
    void an_office_elsewhere_is_not_an_office_here() {
        TestClient merchant = person(
                "both",
                "district-office@district/" + TestDistricts.YAXIU,
                "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91350100M000100Y43");

        assertThat(merchant.get(NOTES).status()).isEqualTo(200);
        assertThat(merchant.post(NOTES, GOOD).code()).isEqualTo("not-permitted");
    }

    @Test
    void personal_data_is_masked_and_showing_it_is_written_down() {
        Answer created = office.post(NOTES, GOOD);
        String note = created.header("Location");

        assertThat(created.response().body()).doesNotContain(PHONE).contains("138****5678");
        assertThat(office.get(note).response().body()).doesNotContain(PHONE);
        assertThat(office.get(NOTES + "?limit=200").response().body()).doesNotContain(PHONE);

        assertThat(office.post(note + "/phone", "").json().path("phone").asString())
                .isEqualTo(PHONE);
        assertThat(auditTexts())
                .anySatisfy(text -> assertThat(text).contains("revealed", "note/" + created.createdId(), "office"));
    }

    @Test
    void no_log_line_has_what_a_person_sent(CapturedOutput output) {
        office.post(NOTES, GOOD);
        office.post(NOTES, note("a".repeat(30), PHONE));
        office.post(NOTES, GOOD.replace("title", "headline"));
        office.post(NOTES, GOOD.substring(0, GOOD.length() - 1));
        office.post(NOTES + "/faults", GOOD);
        office.get(NOTES + "?phone=" + PHONE);

        assertThat(output.getAll()).contains("a request failed").doesNotContain(PHONE);
    }

    private Answer with(String authorization) {
        return TestClient.at(port, authorization).get(NOTES);
    }

    private List<String> auditTexts() {
        return database.getCollection("audit").find().map(Document::toJson).into(new ArrayList<>());
    }
}
