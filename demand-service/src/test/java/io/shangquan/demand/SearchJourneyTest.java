package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SearchJourneyTest {

    private static final String SEARCH = Street.DISTRICT + "/demand-searches";

    @LocalServerPort
    int port;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
        Street.tellEnterprise(Street.CODE, "首都云杉咖啡有限公司（Yunshan Coffee）");
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void a_demand_is_found_by_parts_of_its_text_in_chinese_and_english() {
        String leak = filed("太古里南区三层天花板漏水，Starbucks 门口积水");
        String noise = filed("太古里北区夜间施工噪声太大");

        assertThat(found(street.office(), "漏水")).containsExactly(leak);
        assertThat(found(street.office(), "太古里")).containsExactly(noise, leak);
        assertThat(found(street.office(), "太古里 施工")).containsExactly(noise);
        assertThat(found(street.office(), "ＳＴＡＲＢＵＣＫＳ 积水")).containsExactly(leak);
        assertThat(found(street.office(), "里古太"))
                .as("its pairs are there, the word is not")
                .isEmpty();
        assertThat(found(street.office(), "太古里 电梯")).isEmpty();
    }

    @Test
    void it_is_found_by_number_floor_site_and_enterprise_too() {
        Answer filed = street.merchant()
                .post(Street.DEMANDS, Street.demand("site-a").replace("the barrier", "自动扶梯停运 escalator"));
        String id = filed.createdId();

        assertThat(found(street.office(), filed.json().path("number").asString()))
                .containsExactly(id);
        assertThat(found(street.office(), "扶梯 site-a b1")).containsExactly(id);
        assertThat(found(street.office(), "扶梯 " + Street.CODE)).containsExactly(id);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(found(street.office(), "site-a")).contains(id));
    }

    @Test
    void it_is_found_by_what_its_enterprise_is_called() {
        String grease = filed("后厨油烟管道需要清洗");
        String meters = filed("后厨电表读数不对");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(found(street.office(), "云杉咖啡")).contains(grease, meters));
        assertThat(found(street.office(), "后厨 云杉")).containsExactly(meters, grease);
        assertThat(found(street.office(), "云杉 电表")).containsExactly(meters);
        assertThat(found(street.office(), "YUNSHAN 油烟")).containsExactly(grease);
        assertThat(found(street.office(), "杉云")).isEmpty();
    }

    @Test
    void a_word_that_many_names_contain_narrows_but_does_not_lead() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            Street.tellEnterprise("91110105MA9%05d0X".formatted(i), "首都第" + i + "商贸公司");
        }
        String shelf = filed("货架倒塌");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(found(street.office(), "首都 货架")).containsExactly(shelf));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(found(street.office(), "首都")).doesNotContain(shelf));
        assertThat(found(street.office(), "首都 云杉")).contains(shelf);
    }

    @Test
    void only_what_the_reader_may_see_is_found() {
        String id = filed("消防通道被快递车堵塞");
        TestClient other = street.person(
                "other", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91110105MA0000002Y");

        assertThat(found(street.merchant(), "消防通道")).containsExactly(id);
        assertThat(found(other, "消防通道")).isEmpty();
        assertThat(found(street.officer("culture"), "消防通道")).isEmpty();
        TestClient neighbour = street.person("neighbour", "district-office@district/" + TestDistricts.YAXIU);
        assertThat(neighbour.post(SEARCH, "{\"text\":\"消防通道\"}").status()).isEqualTo(404);
    }

    @Test
    void what_is_found_is_paged_from_the_newest() {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.addFirst(filed("广场舞扰民第" + i + "次"));
        }

        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = street.office()
                    .post(SEARCH + "?limit=2" + after, "{\"text\":\"广场舞\"}")
                    .json();
            page.path("items").forEach(item -> paged.add(item.path("id").asString()));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(paged).isEqualTo(filed);
    }

    @Test
    void words_that_cannot_be_looked_up_are_refused() {
        assertThat(street.office().post(SEARCH, "{\"text\":\"水 a\"}").code()).isEqualTo("search-too-short");
        assertThat(street.office().post(SEARCH, "{\"text\":\"，。！\"}").code()).isEqualTo("search-too-short");
        assertThat(street.office().post(SEARCH, "{\"text\":\" \"}").status()).isEqualTo(422);
        assertThat(street.office()
                        .post(SEARCH, "{\"text\":\"" + "长".repeat(101) + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(street.office().post(SEARCH, "{\"text\":\"$where\"}").json().path("items"))
                .isEmpty();
    }

    private String filed(String description) {
        return street.merchant()
                .post(Street.DEMANDS, Street.demand("site-a").replace("the barrier does not open", description))
                .createdId();
    }

    private static List<String> found(TestClient who, String text) {
        Answer answer = who.post(SEARCH, "{\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
