package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Files;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.attachments.keeping.AttachmentSweep;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AttachmentJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    AttachmentSweep sweep;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void a_photograph_is_filed_with_a_demand_without_its_place_and_seen_by_those_who_see_the_demand() {
        Answer photograph = Files.upload(street.merchant(), Files.photograph(), "image/jpeg");
        String path = photograph.header("Location");
        assertThat(photograph.status()).isEqualTo(201);
        assertThat(street.office().get(path).status()).as("not filed yet").isEqualTo(404);

        Answer filed = street.merchant().post(Street.DEMANDS, demandWith(photograph.createdId()));

        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        assertThat(filed.json().path("attachments").path(0).asString()).isEqualTo(photograph.createdId());
        JsonNode listed = street.office()
                .get(Street.DEMANDS + "/" + filed.createdId() + "/attachments")
                .json();
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("name").asString()).isEqualTo("漏水.jpg");
        Answer seen = street.office().get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.response().body()).doesNotContain(Files.TAKEN_AT);
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.header("Content-Security-Policy")).contains("sandbox");
        assertThat(street.office().get(path + "/thumbnail").header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(street.officer("culture").get(path).status())
                .as("not its unit's")
                .isEqualTo(404);
        sweep.run();
        assertThat(street.merchant().get(path).status()).as("it is named").isEqualTo(200);
    }

    @Test
    void a_file_that_cannot_be_filed_leaves_the_others_to_be_filed_again() {
        String mine =
                Files.upload(street.merchant(), Files.pdf(), "application/pdf").createdId();
        String foreign =
                Files.upload(street.office(), Files.pdf(), "application/pdf").createdId();

        Answer refused = street.merchant().post(Street.DEMANDS, demandWith(mine, foreign));
        Answer unknownSite =
                street.merchant().post(Street.DEMANDS, demandWith(mine).replace("safety.parking", "nothing"));
        Answer filed = street.merchant().post(Street.DEMANDS, demandWith(mine));
        Answer second = street.merchant().post(Street.DEMANDS, demandWith(mine));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("attachment-not-claimable");
        assertThat(unknownSite.code()).isEqualTo("unknown-category");
        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        assertThat(second.code()).as("it belongs to a demand").isEqualTo("attachment-not-claimable");
    }

    @Test
    void what_is_added_later_comes_with_a_comment_and_is_as_visible_as_that() {
        String comments = Street.DEMANDS + "/" + street.routed() + "/comments";
        TestClient officer = street.officer("safety");
        Answer shown = Files.upload(street.merchant(), Files.pdf(), "application/pdf");
        Answer internal = Files.upload(officer, Files.pdf(), "application/pdf");

        Answer said = street.merchant().post(comments, comment(shown.createdId(), "PUBLIC"));
        officer.post(comments, comment(internal.createdId(), "INTERNAL"));

        assertThat(said.status()).as(said.response().body()).isEqualTo(201);
        assertThat(said.json().path("attachments").path(0).path("type").asString())
                .isEqualTo("application/pdf");
        assertThat(officer.get(shown.header("Location")).status()).isEqualTo(200);
        assertThat(officer.get(shown.header("Location")).header("Content-Disposition"))
                .startsWith("attachment;");
        assertThat(street.office().get(internal.header("Location")).status()).isEqualTo(200);
        assertThat(street.merchant().get(internal.header("Location")).status()).isEqualTo(404);
        assertThat(street.officer("culture").get(shown.header("Location")).status())
                .isEqualTo(404);
        assertThat(street.office().get(comments).json().path("items").path(1).path("attachments"))
                .hasSize(1);
        assertThat(street.merchant()
                        .post(comments, comment(internal.createdId(), "PUBLIC"))
                        .code())
                .isEqualTo("attachment-not-claimable");
    }

    @Test
    void files_that_lie_or_do_harm_are_refused() {
        TestClient merchant = street.merchant();

        assertThat(Files.upload(merchant, Files.pdf(), "image/png").code()).isEqualTo("attachment-type-differs");
        assertThat(Files.upload(merchant, Files.pageWithScript(), "image/svg+xml")
                        .code())
                .isEqualTo("attachment-type-refused");
        assertThat(Files.upload(merchant, Files.bomb(), "application/octet-stream")
                        .code())
                .isEqualTo("attachment-expands");
        String[] many = IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toArray(String[]::new);
        Answer tooMany = merchant.post(Street.DEMANDS, demandWith(many));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.response().body()).contains("attachments");
        assertThat(merchant.get(Files.PATH.replace(TestDistricts.GONGTI, TestDistricts.YAXIU) + "/any")
                        .status())
                .isEqualTo(404);
    }

    private static String demandWith(String... attachments) {
        return Street.demand("site-a")
                .replace("{\"category\"", "{\"attachments\":" + array(attachments) + ",\"category\"");
    }

    private static String comment(String attachment, String visibility) {
        return "{\"text\":\"see the picture\",\"visibility\":\"%s\",\"attachments\":%s}"
                .formatted(visibility, array(attachment));
    }

    private static String array(String... texts) {
        return java.util.Arrays.stream(texts).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}
