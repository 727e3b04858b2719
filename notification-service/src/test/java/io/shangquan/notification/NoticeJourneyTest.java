package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.demand.FollowBegan;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.follower.application.Followers;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who was told of what happened to a demand, as those ask who may, and those who may not. */
class NoticeJourneyTest extends NotificationTest {

    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final String CODE = "91110105MA0000001X";
    private static final String DISTRICT = "@district/" + TestDistricts.GONGTI;
    private static final String OFFICE = "district-office" + DISTRICT;
    private static final String SAFETY = "department-officer" + DISTRICT + "/unit/safety";
    private static final String ENTERPRISE = "enterprise-rep" + DISTRICT + "/enterprise/";
    private static final String ROUTED = "io.shangquan.demand.routed.v1";
    private static final String COMMENTED = "io.shangquan.demand.comment-added.v1";

    @Autowired
    Followers followers;

    @Test
    void the_office_learns_whom_each_step_reached_and_when() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        String demand = filed("notice-lin");
        String event = happened(demand, routed("notice-lin"));

        JsonNode told = awaited(office(), demand, ROUTED);

        assertThat(told.path("event").asString()).isEqualTo(event);
        assertThat(told.path("subject").asString()).isEqualTo(demand);
        assertThat(Instant.parse(told.path("cameAt").asString())).isBetween(before, Instant.now());
        assertThat(recipients(told))
                .containsExactlyInAnyOrder("INBOX HOLDERS department-officer safety KEPT", "INBOX SUBMITTER KEPT");
        assertThat(recipients(notice(office(), demand, "io.shangquan.demand.submitted.v1")))
                .containsExactly("INBOX HOLDERS district-office KEPT own unread");
        assertThat(told.toString())
                .as("who filed it is not the office's to learn here")
                .doesNotContain("notice-lin");
        assertThat(notices(office(), demand).path("heardOf"))
                .extracting(JsonNode::asString)
                .contains(ROUTED)
                .doesNotContain("io.shangquan.demand.first-contacted.v1");
    }

    @Test
    void who_filed_it_learns_of_others_only_that_they_were_told() throws Exception {
        String demand = filed("notice-zhao");
        happened(demand, routed("notice-zhao"));
        happened(UUID.randomUUID().toString(), comment(demand, "INTERNAL", List.of("li"), "notice-zhao"));
        TestClient zhao = client("notice-zhao", ENTERPRISE + CODE);

        JsonNode comment = awaited(zhao, demand, COMMENTED);
        JsonNode told = awaited(zhao, demand, ROUTED);

        assertThat(recipients(told))
                .containsExactlyInAnyOrder(
                        "INBOX HOLDERS department-officer safety KEPT", "INBOX SUBMITTER KEPT own unread");
        assertThat(recipients(comment))
                .containsExactlyInAnyOrder(
                        "INBOX PERSON KEPT",
                        "INBOX HOLDERS district-office KEPT",
                        "INBOX HOLDERS department-officer safety KEPT");
        assertThat(comment.toString()).doesNotContain("\"li\"", "wang");
        assertThat(recipients(notice(office(), demand, COMMENTED))).contains("INBOX PERSON li KEPT");

        zhao.post(
                "/api/v1/inbox/read-up-to",
                "{\"position\":\"" + newest(zhao).path("position").asString() + "\"}");

        assertThat(recipients(notice(zhao, demand, ROUTED))).contains("INBOX SUBMITTER KEPT own read");
    }

    @Test
    void what_concerned_nobody_is_told_to_have_reached_nobody() throws Exception {
        String demand = happenedTo(submitted(null, CODE));
        happened(demand, new DemandTakenUp("safety", "notice-officer", null));

        assertThat(recipients(awaited(office(), demand, "io.shangquan.demand.taken-up.v1")))
                .isEmpty();
    }

    @Test
    void what_is_said_reaches_the_submitter_the_followers_and_the_office_but_not_who_said_it() throws Exception {
        String demand = filed("notice-wu");
        happened("following-" + demand, new FollowBegan(demand, "notice-follower", CODE, false));
        happened("me-too-" + demand, new FollowBegan(demand, "notice-me-too", null, true));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> followers.of(TestDistricts.GONGTI, demand).contains("notice-follower"));
        happened(UUID.randomUUID().toString(), comment(demand, "PUBLIC", List.of("li"), "notice-wu"));

        assertThat(recipients(awaited(office(), demand, COMMENTED)))
                .containsExactlyInAnyOrder(
                        "INBOX HOLDERS district-office KEPT own unread",
                        "INBOX HOLDERS department-officer safety KEPT",
                        "INBOX SUBMITTER KEPT",
                        "INBOX PERSON notice-follower KEPT",
                        "INBOX PERSON li KEPT");
        TestClient author = client("wang", OFFICE);
        assertThat(newest(office()).path("type").asString()).isEqualTo(COMMENTED);
        assertThat(newest(author).path("type").asString())
                .as("who said it holds the office's post too")
                .isNotEqualTo(COMMENTED);
        assertThat(explanation(author, demand).has("through")).isFalse();
        assertThat(explanation(office(), demand).path("through").asString()).isEqualTo(OFFICE);
        assertThat(explanation(office(), demand).path("demand").asString()).isEqualTo(demand);
    }

    @Test
    void of_an_anonymous_demand_nobody_is_named_and_who_filed_it_is_not_known_here() throws Exception {
        String demand = happenedTo(submitted(null, null));
        happened(demand, routed(null));
        happened(demand, new DemandTakenUp("safety", "notice-officer", null));

        JsonNode takenUp = awaited(office(), demand, "io.shangquan.demand.taken-up.v1");

        assertThat(recipients(takenUp)).isEmpty();
        assertThat(recipients(notice(office(), demand, ROUTED)))
                .containsExactly("INBOX HOLDERS department-officer safety KEPT");
        assertThat(status(client("notice-shy", ENTERPRISE + CODE), demand)).isEqualTo(404);
    }

    @Test
    void others_learn_nothing() throws Exception {
        String demand = filed("notice-sun");
        happened(demand, routed("notice-sun"));
        awaited(office(), demand, ROUTED);

        assertThat(status(client("notice-colleague", ENTERPRISE + CODE), demand))
                .isEqualTo(200);
        assertThat(status(client("notice-officer", SAFETY), demand)).isEqualTo(200);
        assertThat(status(client("leader", "street-leader@street/" + TestDistricts.STREET), demand))
                .isEqualTo(200);
        assertThat(status(client("notice-other", ENTERPRISE + "91110105MA0000002Y"), demand))
                .isEqualTo(404);
        assertThat(status(
                        client("notice-two-hats", OFFICE.replace("gongti", "yaxiu"), ENTERPRISE + "91110105MA0000002Y"),
                        demand))
                .as("an office there is none here")
                .isEqualTo(404);
        assertThat(status(client("culture", SAFETY.replace("safety", "culture")), demand))
                .isEqualTo(404);
        assertThat(status(client("neighbour", OFFICE.replace("gongti", "yaxiu")), demand))
                .isEqualTo(404);
        assertThat(status(client("elsewhere", "street-leader@street/" + TestDistricts.OTHER_STREET), demand))
                .isEqualTo(404);
        assertThat(status(office(), UUID.randomUUID().toString())).isEqualTo(404);
        assertThat(client("neighbour", OFFICE.replace("gongti", "yaxiu"))
                        .get("/api/v1/districts/" + TestDistricts.YAXIU + "/notices?demand=" + demand)
                        .status())
                .as("through a district of their own")
                .isEqualTo(404);
        assertThat(office().get("/api/v1/districts/" + TestDistricts.GONGTI + "/notices")
                        .status())
                .as("of no demand")
                .isEqualTo(400);
    }

    private static CommentAdded comment(String demand, String visibility, List<String> mentions, String submitter) {
        return new CommentAdded(demand, visibility, "wang", mentions, "safety", List.of(), submitter);
    }

    private TestClient office() {
        return client("notice-office", "district-office" + DISTRICT);
    }

    private static JsonNode newest(TestClient who) {
        return who.get("/api/v1/inbox?limit=1").json().path("items").path(0);
    }

    private static JsonNode explanation(TestClient who, String demand) {
        String comment = notice(who, demand, COMMENTED).path("subject").asString();
        return who.get("/api/v1/inbox/explanations?district=" + TestDistricts.GONGTI + "&subject=" + comment)
                .json()
                .path(0);
    }

    /** The recipients by their inboxes, in words; those whom other tests gave a mail address, or subscribed, hear of everything. */
    private static List<String> recipients(JsonNode notice) {
        return notice.path("recipients")
                .valueStream()
                .filter(recipient -> recipient.path("channel").asString().equals("INBOX"))
                .map(recipient -> String.join(
                        " ",
                        List.of(
                                        recipient.path("channel").asString(""),
                                        recipient.path("kind").asString(""),
                                        recipient.path("role").asString(""),
                                        recipient.path("unit").asString(""),
                                        recipient.path("person").asString(""),
                                        recipient.path("state").asString(""),
                                        recipient.path("own").asBoolean() ? "own" : "",
                                        readWord(recipient.path("read")))
                                .stream()
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .toList();
    }

    private static String readWord(JsonNode read) {
        return read.isBoolean() ? (read.asBoolean() ? "read" : "unread") : "";
    }

    private static JsonNode awaited(TestClient who, String demand, String type) {
        return await().atMost(Duration.ofSeconds(15)).until(() -> notice(who, demand, type), found -> found.isObject());
    }

    private static JsonNode notice(TestClient who, String demand, String type) {
        return notices(who, demand)
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("type").asString().equals(type))
                .findFirst()
                .orElseGet(() -> notices(who, demand).path("none"));
    }

    private static JsonNode notices(TestClient who, String demand) {
        return who.get(path(demand)).json();
    }

    private static int status(TestClient who, String demand) {
        return who.get(path(demand)).status();
    }

    private static String path(String demand) {
        return "/api/v1/districts/" + TestDistricts.GONGTI + "/notices?demand=" + demand;
    }

    private static DemandRouted routed(@Nullable String submitter) {
        return new DemandRouted("DIRECT_TRANSFER", "safety", 1, DUE, DUE, submitter);
    }

    private static DemandSubmitted submitted(@Nullable String submitter, @Nullable String enterprise) {
        return new DemandSubmitted("N-1", "noise", "NORMAL", "ONLINE", "site-a", submitter, enterprise, DUE);
    }

    /** A demand that somebody filed for their enterprise. */
    private static String filed(String submitter) throws InterruptedException {
        return happenedTo(submitted(submitter, CODE));
    }

    /** The demand to which something happened first. */
    private static String happenedTo(Object event) throws InterruptedException {
        String demand = UUID.randomUUID().toString();
        happened(demand, event);
        return demand;
    }

    /** The event's id. */
    private static String happened(String subject, Object event) throws InterruptedException {
        String id = UUID.randomUUID().toString();
        TopicWriter.send(
                Topics.DEMAND,
                TestDistricts.GONGTI,
                subject,
                id,
                TopicWriter.FIRST,
                EventTypes.of(event.getClass()),
                event);
        return id;
    }
}
