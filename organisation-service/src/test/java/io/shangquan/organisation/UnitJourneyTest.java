package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.shangquan.contracts.demand.DemandMerged;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.DemandUnmerged;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.organisation.unit.domain.OpenDemands;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UnitJourneyTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    @Autowired
    OpenDemands demands;

    private DistrictFixture yaxiu;

    @BeforeAll
    static void demandsAreTold() throws InterruptedException {
        TopicWriter.make(Topics.DEMAND, Topics.PARTITIONS);
    }

    @BeforeEach
    void yaxiuIsFounded() {
        yaxiu = DistrictFixture.founded(port, TestDistricts.YAXIU);
    }

    @Test
    void a_unit_moves_and_the_tree_reads_as_of_before() {
        create("SITE", "site-block", ",\"siteKind\":\"COMMERCIAL_AREA\"");
        Answer shop = create("MEMBER", "shop", ",\"memberKind\":\"ENTERPRISE\",\"creditCode\":\"9111010500A1000186\"");

        Answer moved = post(shop, "place", "{\"parent\":\"site-block\",\"from\":\"" + today.plusDays(2) + "\"}");

        assertThat(moved.status()).as(moved.response().body()).isEqualTo(200);
        assertThat(get("/units/" + shop.createdId()).path("parent").asString()).isEqualTo("district");
        assertThat(get("/units/" + shop.createdId() + "?asOf=" + today.plusDays(2))
                        .path("parent")
                        .asString())
                .isEqualTo("site-block");
        assertThat(codes(get("/unit-tree?root=site-block&asOf=" + today.plusDays(2))
                        .path("units")))
                .containsExactly("site-block", "shop");
        assertThat(codes(get("/units?parent=site-block&asOf=" + today).path("items")))
                .isEmpty();
        assertThat(codes(get("/units?parent=site-block&asOf=" + today.plusDays(2))
                        .path("items")))
                .containsExactly("shop");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.ORGANISATION, shop.createdId()))
                        .endsWith("io.shangquan.organisation.unit-moved.v1"));
    }

    @Test
    void no_unit_is_under_itself() {
        create("SITE", "site-upper", ",\"siteKind\":\"PARK\"");
        Answer upper = find("site-upper");
        create("SITE", "site-lower", ",\"siteKind\":\"BUILDING\",\"parent\":\"site-upper\"");

        assertThat(post(upper, "place", "{\"parent\":\"site-lower\",\"from\":\"" + today.plusDays(1) + "\"}")
                        .code())
                .isEqualTo("unit-cycle");
        assertThat(post(upper, "place", "{\"parent\":\"site-upper\",\"from\":\"" + today.plusDays(1) + "\"}")
                        .code())
                .isEqualTo("unit-cycle");
        assertThat(post(upper, "place", "{\"parent\":\"nowhere\",\"from\":\"" + today.plusDays(1) + "\"}")
                        .code())
                .isEqualTo("no-such-unit");
        assertThat(post(upper, "closure", "{\"lastDay\":\"" + today + "\"}").code())
                .isEqualTo("unit-has-units");
    }

    @Test
    void a_merger_takes_people_and_units_along() {
        create("SITE", "site-old", ",\"siteKind\":\"BUILDING\"");
        create("SITE", "site-new", ",\"siteKind\":\"BUILDING\"");
        create("MEMBER", "tenant", ",\"memberKind\":\"PROPERTY\",\"parent\":\"site-old\"");
        assertThat(yaxiu.appoint("chief-old", "site-old/site-chief").status()).isEqualTo(201);
        assertThat(yaxiu.appoint("chief-new", "site-new/site-chief").status()).isEqualTo(201);
        Answer old = find("site-old");

        assertThat(post(old, "closure", "{\"lastDay\":\"" + today + "\"}").code())
                .isEqualTo("unit-has-people");
        Answer merged = post(old, "closure", "{\"lastDay\":\"" + today + "\",\"successor\":\"site-new\"}");

        assertThat(merged.status()).as(merged.response().body()).isEqualTo(200);
        String tomorrow = "asOf=" + today.plusDays(1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(get("/posts?unit=site-new&" + tomorrow)
                                .path("items")
                                .path(0)
                                .path("holders"))
                        .extracting(holder -> holder.path("person").asString() + " "
                                + holder.path("standing").asString())
                        .containsExactlyInAnyOrder("chief-new HOLDER", "chief-old DEPUTY"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(codes(
                                get("/unit-tree?root=site-new&" + tomorrow).path("units")))
                        .containsExactly("site-new", "tenant"));
        assertThat(codes(get("/units?q=site-old&" + tomorrow).path("items"))).isEmpty();
    }

    @Test
    void a_merger_leaves_nobody_without_a_post() {
        create("SITE", "site-lone", ",\"siteKind\":\"BUILDING\"");
        assertThat(yaxiu.appoint("chief-lone", "site-lone/site-chief").status()).isEqualTo(201);
        Answer lone = find("site-lone");
        String intoADepartment = "{\"lastDay\":\"" + today + "\",\"successor\":\"safety\"}";

        assertThat(post(lone, "closure", intoADepartment).code()).isEqualTo("successor-lacks-post");
        assertThat(get("/units/" + lone.json().path("id").asString()).has("validTo"))
                .isFalse();
    }

    @Test
    void a_unit_that_leads_demands_closes_with_one_that_can_lead_them() throws InterruptedException {
        create("DEPARTMENT", "team", "");
        create("SITE", "site-idle", ",\"siteKind\":\"BUILDING\"");
        Answer team = find("team");
        tell("d1", 1, new DemandRouted("DIRECT_TRANSFER", "crew", 1, Instant.EPOCH, Instant.EPOCH, null));
        tell("d1", 2, new DemandUnitSucceeded("team", "crew"));
        tell("d1", 3, new DemandUnitSucceeded("other", "assisting"));
        leads("team", 1);

        Answer refused = post(team, "closure", "{\"lastDay\":\"" + today + "\"}");
        assertThat(refused.code()).isEqualTo("unit-has-work");
        assertThat(refused.json().path("detail").asString()).contains("team", "1");
        assertThat(post(team, "closure", "{\"lastDay\":\"" + today + "\",\"successor\":\"site-idle\"}")
                        .code())
                .isEqualTo("unit-has-work");
        assertThat(post(team, "closure", "{\"lastDay\":\"" + today + "\",\"successor\":\"safety\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_unit_closes_once_its_demands_are_resolved_or_merged_away() throws InterruptedException {
        create("DEPARTMENT", "guild", "");
        Answer guild = find("guild");
        tell("d2", 1, new DemandRouted("DIRECT_TRANSFER", "guild", 1, Instant.EPOCH, Instant.EPOCH, null));
        tell("d2", 2, new DemandMerged("other", "guild", null));
        tell("d2", 3, new DemandUnmerged("other", "IN_PROGRESS", "guild", null));
        leads("guild", 1);
        tell("d2", 4, new DemandResolved("guild", 1, "SOLVED", true, null));
        leads("guild", 0);

        Answer closed = post(guild, "closure", "{\"lastDay\":\"" + today + "\"}");
        assertThat(closed.status()).as(closed.response().body()).isEqualTo(200);
        assertThat(post(closed, "name", "{\"nameZh\":\"新\",\"nameEn\":\"New\"}").code())
                .isEqualTo("unit-closed");
    }

    @Test
    void a_unit_is_split_into_parts_of_which_the_first_takes_over() {
        create("SITE", "site-whole", ",\"siteKind\":\"PARK\"");
        Answer whole = find("site-whole");
        String split = "{\"from\":\"" + today.plusDays(1) + "\",\"parts\":["
                + "{\"code\":\"site-east\",\"nameZh\":\"东园\",\"nameEn\":\"East Park\"},"
                + "{\"code\":\"site-west\",\"nameZh\":\"西园\",\"nameEn\":\"West Park\"}]}";

        assertThat(post(whole, "split", split.replace("site-west", "safety")).code())
                .isEqualTo("unit-code-taken");
        Answer done = post(whole, "split", split);

        assertThat(done.status()).as(done.response().body()).isEqualTo(200);
        assertThat(done.json().path("successor").asString()).isEqualTo("site-east");
        assertThat(codes(get("/units?q=%E8%A5%BF%E5%9B%AD&asOf=" + today.plusDays(1))
                        .path("items")))
                .containsExactly("site-west");
        assertThat(codes(get("/units?q=Park").path("items"))).doesNotContain("site-west");
    }

    @Test
    void the_life_of_a_unit_is_read_as_one() {
        create("SITE", "site-life", ",\"siteKind\":\"PARK\",\"validFrom\":\"" + today.minusDays(9) + "\"");
        create("SITE", "site-heir", ",\"siteKind\":\"PARK\"");
        String id = find("site-life").json().path("id").asString();
        String name = "{\"nameZh\":\"新园\",\"nameEn\":\"New Park\",\"from\":\"" + today.minusDays(2) + "\"}";
        assertThat(post(find("site-life"), "name", name).status()).isEqualTo(200);
        assertThat(post(find("site-life"), "place", "{\"parent\":\"safety\",\"from\":\"" + today + "\"}")
                        .status())
                .isEqualTo(200);
        String merger = "{\"lastDay\":\"" + today + "\",\"successor\":\"site-heir\"}";
        assertThat(post(find("site-life"), "closure", merger).status()).isEqualTo(200);

        JsonNode life = get("/units/" + id + "/history");

        assertThat(life.path("names"))
                .extracting(one -> one.path("from").asString())
                .containsExactly(
                        today.minusDays(9).toString(), today.minusDays(2).toString());
        assertThat(life.path("places"))
                .extracting(one -> one.path("parent").asString())
                .containsExactly("district", "safety");
        assertThat(life.path("validTo").asString()).isEqualTo(today.toString());
        assertThat(life.path("successor").asString()).isEqualTo("site-heir");
        assertThat(get("/units/" + find("site-heir").json().path("id").asString() + "/history")
                        .path("predecessors"))
                .extracting(one -> one.path("nameZh").asString())
                .containsExactly("新园");
    }

    @Test
    void a_member_has_a_kind_and_a_credit_code_that_is_one() {
        assertThat(yaxiu.create("MEMBER", "m", "").code()).isEqualTo("member-kind-expected");
        assertThat(yaxiu.create("OFFICE", "m", ",\"memberKind\":\"CHAMBER\"").code())
                .isEqualTo("member-kind-expected");
        assertThat(yaxiu.create("MEMBER", "m", ",\"memberKind\":\"ENTERPRISE\",\"creditCode\":\"9111010500A1000187\"")
                        .code())
                .isEqualTo("unknown-credit-code");
        assertThat(yaxiu.create("MEMBER", "m", ",\"memberKind\":\"CHAMBER\",\"parent\":\"nowhere\"")
                        .code())
                .isEqualTo("not-yet-known");
    }

    @Test
    void ten_thousand_units_are_read_as_one_tree_of_any_day() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String code = "many-" + i;
            String parent = i < 100 ? "" : "many-" + (i % 100);
            Document place = new Document("from", "2026-01-01");
            if (!parent.isEmpty()) {
                place.append("parent", parent);
            }
            many.add(new Document("_id", code)
                    .append("district", TestDistricts.ELSEWHERE)
                    .append("version", 1L)
                    .append("kind", "MEMBER")
                    .append("memberKind", "ENTERPRISE")
                    .append("code", code)
                    .append("firstDay", "2026-01-01")
                    .append(
                            "names",
                            List.of(new Document("nameZh", code)
                                    .append("nameEn", code)
                                    .append("from", "2026-01-01")))
                    .append("places", List.of(place))
                    .append("changedAt", Instant.now()));
        }
        database.getCollection("units").insertMany(many);
        var reader = yaxiu.client("reader", "auditor@district/" + TestDistricts.ELSEWHERE);
        String tree = DistrictFixture.DISTRICTS + "/" + TestDistricts.ELSEWHERE + "/unit-tree";
        assertThat(reader.get(tree).json().path("units")).hasSize(10_000);

        database.getCollection("units")
                .updateOne(
                        Filters.eq("_id", "many-9999"),
                        Updates.combine(Updates.set("lastDay", "2026-01-31"), Updates.set("changedAt", Instant.now())));
        assertThat(reader.get(tree).json().path("units"))
                .as("another instance's write is seen at once")
                .hasSize(9_999);
        assertThat(reader.get(tree + "?asOf=2026-01-31").json().path("units")).hasSize(10_000);
        assertThat(reader.get(tree + "?root=many-7").json().path("units")).hasSize(100);
    }

    private Answer create(String kind, String code, String more) {
        Answer created = yaxiu.create(kind, code, more);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created;
    }

    /** A unit as it is, found by its code. */
    private Answer find(String code) {
        String id = get("/units?q=" + code).path("items").path(0).path("id").asString();
        return yaxiu.secretary().get(yaxiu.path() + "/units/" + id);
    }

    private Answer post(Answer unit, String what, String body) {
        String id = unit.json().path("id").asString();
        return yaxiu.admin().postAt(yaxiu.path() + "/units/" + id + "/" + what, body, unit.etag());
    }

    private static void tell(String demand, int number, Object event) throws InterruptedException {
        TopicWriter.send(
                Topics.DEMAND,
                TestDistricts.YAXIU,
                demand,
                demand + number,
                "000100000000000" + number,
                EventTypes.of(event.getClass()),
                event);
    }

    private void leads(String unit, long count) {
        await().atMost(Duration.ofSeconds(10)).until(() -> demands.ledBy(TestDistricts.YAXIU, unit) == count);
    }

    private JsonNode get(String path) {
        return yaxiu.secretary().get(yaxiu.path() + path).json();
    }

    private static List<String> codes(JsonNode units) {
        return units.valueStream().map(unit -> unit.path("code").asString()).toList();
    }
}
