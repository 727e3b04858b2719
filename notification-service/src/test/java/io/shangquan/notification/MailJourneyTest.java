package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.mail.application.MessageKind;
import io.shangquan.notification.notice.messaging.Notices;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class MailJourneyTest extends NotificationTest {

    private static final String ADDRESSES = "/api/v1/addresses";
    private static final String PREFERENCES = "/api/v1/inbox/preferences";
    private static final String DELIVERIES = "/api/v1/inbox/deliveries";
    private static final String OFFICE = "district-office@district/" + TestDistricts.GONGTI;
    private static final String SAFETY = "department-officer@district/" + TestDistricts.GONGTI + "/unit/safety";
    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    @Autowired
    Notices notices;

    @Autowired
    MessageBook book;

    @Autowired
    Holders holders;

    @Test
    void what_concerns_a_person_is_mailed_to_their_verified_address_and_the_log_says_so() throws Exception {
        TestClient lin = reader("mail-lin");
        String demand = happened(routed("mail-lin"));

        MimeMessage mail = onlyMailTo("mail-lin");

        assertThat(mail.getSubject()).isEqualTo("[" + TestDistricts.GONGTI + "] Demand routed");
        assertThat(TestMail.textOf(mail))
                .contains(
                        "Safety has the demand (direct transfer)",
                        "2 Mar 09:30",
                        "/inbox?district=" + TestDistricts.GONGTI + "&subject=" + demand
                                + "&type=io.shangquan.demand.routed.v1",
                        "/inbox/unsubscription#");
        JsonNode sent = awaitDelivery(lin, "SENT");
        assertThat(TestMail.headerOf(mail, "Message-ID"))
                .isEqualTo("<" + sent.path("id").asString() + "@shangquan.example>");
        assertThat(TestMail.headerOf(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(sent.path("attempts")).hasSize(1);
        JsonNode explained = explain(lin, demand).json().path(0);
        assertThat(explained.path("through").asString()).isEqualTo("person");
        assertThat(explained.path("mail").path("status").asString()).isEqualTo("SENT");
        assertThat(explained.path("heardBy").toString())
                .contains("person", "unit/safety")
                .doesNotContain("mail-lin");
    }

    @Test
    void mail_to_an_office_goes_to_those_who_hold_its_posts() throws Exception {
        TestClient wang = reader("mail-wang", OFFICE);
        appointment(
                1,
                new AppointmentBegan(
                        "a-1",
                        "mail-wang",
                        "office",
                        "district-office",
                        OFFICE,
                        LocalDate.of(2026, 1, 5),
                        null,
                        null,
                        "HOLDER"));
        awaitHolder();
        String first = happened(submitted());
        awaitDeliveryAbout(wang, first, "SENT");

        appointment(
                2,
                new AppointmentEnded(
                        "a-1",
                        "mail-wang",
                        "office",
                        "district-office",
                        OFFICE,
                        LocalDate.of(2026, 2, 5),
                        null,
                        "HOLDER"));
        awaitNoHolder();
        String second = happened(submitted());

        await().atMost(Duration.ofSeconds(15))
                .until(() -> explain(client("other", OFFICE), second).status() == 200);
        assertThat(explain(wang, second).json().path(0).has("mail"))
                .as("the post had ended")
                .isFalse();
    }

    @Test
    void what_a_person_does_not_want_mailed_stands_in_the_inbox_only_and_is_explained() throws Exception {
        TestClient zhou = reader("mail-zhou");
        prefer(zhou, "null", "08:30", "{\"io.shangquan.demand.routed.v1\":\"OFF\"}");
        String demand = happened(routed("mail-zhou"));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> explain(zhou, demand).json().path(0).has("mail"));

        JsonNode mail = explain(zhou, demand).json().path(0).path("mail");
        assertThat(mail.path("status").asString()).isEqualTo("SUPPRESSED");
        assertThat(mail.path("reason").asString()).isEqualTo("kind-off");
        assertThat(zhou.get("/api/v1/inbox")
                        .json()
                        .path("items")
                        .path(0)
                        .path("subject")
                        .asString())
                .isEqualTo(demand);
        assertThat(explain(client("mail-nobody"), demand).status()).isEqualTo(404);
        assertThat(explain(client("mail-officer", OFFICE), demand)
                        .json()
                        .path(0)
                        .has("through"))
                .as("the office did not get this one, and may see who did")
                .isFalse();
    }

    @Test
    void the_office_learns_what_became_of_the_mails_about_a_demand() throws Exception {
        TestClient he = reader("mail-he");
        prefer(he, "null", "08:30", "{\"io.shangquan.demand.routed.v1\":\"OFF\"}");
        String demand = happened(routed("mail-he"));
        TestClient office = client("mail-office", OFFICE);

        await().atMost(Duration.ofSeconds(15))
                .until(() -> mailed(office, demand).path("state").asString().equals("SUPPRESSED"));

        assertThat(mailed(office, demand).path("kind").asString()).isEqualTo("SUBMITTER");
        assertThat(mailed(office, demand).path("reason").asString()).isEqualTo("kind-off");
        assertThat(mailed(office, demand).path("own").asBoolean()).isFalse();
        assertThat(notices(office, demand).response().body()).doesNotContain("mail-he", "@example.com");
        assertThat(mailed(client("mail-safety", SAFETY), demand).isMissingNode())
                .as("whoever was told learns nothing of others' mails")
                .isTrue();
    }

    @Test
    void what_is_gathered_is_one_mail() throws Exception {
        TestClient gao = reader("mail-gao");
        LocalTime soon = LocalTime.now(BEIJING).plusSeconds(6).truncatedTo(ChronoUnit.SECONDS);
        prefer(gao, "null", soon.toString(), "{}");
        happened(new DemandTakenUp("safety", "officer", "mail-gao"));
        happened(new DemandTakenUp("culture", "officer", "mail-gao"));

        MimeMessage mail = onlyMailTo("mail-gao");

        assertThat(mail.getSubject()).isEqualTo("2 new messages for you");
        assertThat(TestMail.textOf(mail)).contains("Safety began to work", "Culture Development began to work");
        assertThat(awaitDelivery(gao, "SENT").path("messages")).hasSize(2);
    }

    @Test
    void a_comment_is_mailed_at_once_to_whom_it_mentions_and_to_who_filed_the_demand() throws Exception {
        TestClient deng = reader("mail-deng");
        TestClient xie = reader("mail-xie");
        TestClient pan = reader("mail-pan");
        happened(new CommentAdded("demand-9", "PUBLIC", "wang", List.of("mail-xie"), null, null, "mail-deng"));
        happened(new CommentAdded("demand-9", "PUBLIC", "mail-xie", List.of("mail-pan"), null, null, null));

        assertThat(TestMail.textOf(onlyMailTo("mail-deng")))
                .contains("Comment on your demand", "&type=io.shangquan.demand.comment-added.v1&demand=demand-9");
        assertThat(onlyMailTo("mail-xie").getSubject()).endsWith("You were mentioned");
        assertThat(onlyMailTo("mail-pan").getSubject()).endsWith("You were mentioned");
        assertThat(Stream.of(deng, xie, pan)
                        .map(who -> awaitDelivery(who, "SENT").path("messages").size()))
                .as("who says something hears nothing of it")
                .containsOnly(1);
    }

    @Test
    void in_quiet_hours_only_what_is_urgent_is_mailed() throws Exception {
        TestClient tan = reader("mail-tan", OFFICE);
        LocalTime now = LocalTime.now(BEIJING).truncatedTo(ChronoUnit.MINUTES);
        String quiet = "{\"from\":\"" + now.minusMinutes(5) + "\",\"to\":\"" + now.plusHours(2) + "\"}";
        prefer(tan, quiet, "08:30", "{}");
        happened(routed("mail-tan"));

        JsonNode waiting = awaitDelivery(tan, "WAITING");

        assertThat(Instant.parse(waiting.path("dueAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofMinutes(90)));
        appointment(
                1,
                new AppointmentBegan(
                        "a-2",
                        "mail-tan",
                        "office",
                        "district-office",
                        OFFICE,
                        LocalDate.of(2026, 1, 5),
                        null,
                        null,
                        "HOLDER"));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            happened(new DeadlineMissed("ACCEPT", DUE, null));
            assertThat(TestMail.to("mail-tan@example.com").stream().map(MailJourneyTest::subjectOf))
                    .contains("[" + TestDistricts.GONGTI + "] Deadline missed");
        });
    }

    @Test
    void the_link_beneath_a_mail_ends_all_mail() throws Exception {
        TestClient luo = reader("mail-luo");
        happened(routed("mail-luo"));
        Matcher link = Pattern.compile("unsubscription#(\\S+)").matcher(TestMail.textOf(onlyMailTo("mail-luo")));
        assertThat(link.find()).isTrue();
        TestClient anybody = TestClient.at(port, "");

        assertThat(anybody.post(PREFERENCES + "/unsubscriptions", "{\"token\":\"x.y\"}")
                        .code())
                .isEqualTo("unsubscription-not-good");
        assertThat(anybody.post(PREFERENCES + "/unsubscriptions", "{\"token\":\"" + link.group(1) + "\"}")
                        .status())
                .isEqualTo(204);

        assertThat(luo.get(PREFERENCES).json().path("mail").asBoolean()).isFalse();
        String demand = happened(routed("mail-luo"));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> explain(luo, demand).json().path(0).has("mail"));
        assertThat(explain(luo, demand)
                        .json()
                        .path(0)
                        .path("mail")
                        .path("reason")
                        .asString())
                .isEqualTo("mail-off");
    }

    @Test
    void kinds_are_named_in_the_language_of_whoever_reads_them() {
        JsonNode seen = client("mail-reader").get(PREFERENCES).json();
        assertThat(seen.path("language").asString()).isEqualTo("ZH");
        assertThat(seen.path("kinds"))
                .extracting(kind -> kind.path("name").asString())
                .containsExactlyElementsOf(book.kinds().stream()
                        .map(kind -> kind.name().get(Language.EN))
                        .toList());
    }

    @Test
    void preferences_are_replaced_as_a_whole_against_the_version_that_was_read() {
        TestClient qin = client("mail-qin");
        assertThat(qin.get(PREFERENCES).etag()).isEqualTo("\"0\"");
        assertThat(qin.get(PREFERENCES).json().path("kinds"))
                .hasSize(book.kinds().size());

        assertThat(prefer(qin, "null", "09:00", "{}").status()).isEqualTo(200);

        assertThat(qin.get(PREFERENCES).etag()).isEqualTo("\"1\"");
        assertThat(put(qin, "\"0\"", "null", "09:30", "{}").code()).isEqualTo("stale-version");
        assertThat(put(qin, "\"1\"", "null", "09:30", "{\"nothing\":\"OFF\"}").code())
                .isEqualTo("invalid-content");
        assertThat(qin.get(PREFERENCES).json().path("digestAt").asString()).startsWith("09:00");
    }

    @Test
    void every_event_of_which_somebody_hears_has_texts_that_can_be_filled() {
        assertThat(book.kinds().stream().map(MessageKind::eventType).collect(Collectors.toSet()))
                .isEqualTo(notices.types());
        for (MessageKind kind : book.kinds()) {
            Set<String> known = new HashSet<>(List.of("at", "district"));
            Stream.of(notices.contractOf(kind.eventType()).getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(known::add);
            kind.text()
                    .values()
                    .forEach(text -> assertThat(
                                    PLACEHOLDER.matcher(text).results().map(found -> found.group(1)))
                            .as("placeholders of %s", kind.type())
                            .isSubsetOf(known));
        }
    }

    /** Somebody with a verified address, no quiet hours and English mails. */
    private TestClient reader(String person, String... grants) {
        TestClient reader = client(person, grants);
        String email = person + "@example.com";
        String address = reader.post(ADDRESSES, "{\"email\":\"" + email + "\"}").createdId();
        await().atMost(Duration.ofSeconds(15)).until(() -> !TestMail.to(email).isEmpty());
        Matcher code = Pattern.compile("[^0-9]([0-9]{6})\\s")
                .matcher(TestMail.textOf(TestMail.to(email).getFirst()));
        assertThat(code.find()).isTrue();
        assertThat(reader.post(ADDRESSES + "/" + address + "/verification", "{\"code\":\"" + code.group(1) + "\"}")
                        .status())
                .isEqualTo(200);
        prefer(reader, "null", "08:30", "{}");
        return reader;
    }

    private static Answer prefer(TestClient reader, String quiet, String digestAt, String modes) {
        return put(reader, reader.get(PREFERENCES).etag(), quiet, digestAt, modes);
    }

    private static Answer put(TestClient reader, String etag, String quiet, String digestAt, String modes) {
        String body = """
                {"mail":true,"language":"EN","zone":"Asia/Shanghai","quiet":%s,"digestAt":"%s","modes":%s}
                """.formatted(quiet, digestAt, modes);
        return reader.send(reader.request(PREFERENCES).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    /** The one mail with messages, after the one with the code. */
    private static MimeMessage onlyMailTo(String person) {
        String email = person + "@example.com";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestMail.to(email)).hasSize(2));
        return TestMail.to(email).getLast();
    }

    private static JsonNode awaitDelivery(TestClient reader, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(newest(reader).path("status").asString()).isEqualTo(status));
        return newest(reader);
    }

    private static JsonNode newest(TestClient reader) {
        return reader.get(DELIVERIES + "?limit=1").json().path("items").path(0);
    }

    private static void awaitDeliveryAbout(TestClient reader, String subject, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(explain(reader, subject)
                                .json()
                                .path(0)
                                .path("mail")
                                .path("status")
                                .asString())
                        .isEqualTo(status));
    }

    private static Answer explain(TestClient reader, String subject) {
        return reader.get("/api/v1/inbox/explanations?district=" + TestDistricts.GONGTI + "&subject=" + subject);
    }

    private static JsonNode mailed(TestClient reader, String demand) {
        return notices(reader, demand)
                .json()
                .path("items")
                .path(0)
                .path("recipients")
                .valueStream()
                .filter(recipient -> recipient.path("channel").asString().equals("MAIL"))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static Answer notices(TestClient reader, String demand) {
        return reader.get("/api/v1/districts/" + TestDistricts.GONGTI + "/notices?demand=" + demand);
    }

    private static String subjectOf(MimeMessage mail) {
        return TestMail.headerOf(mail, "Subject");
    }

    private void awaitHolder() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> holders.of(Audience.holdersOf(OFFICE)).contains("mail-wang"));
    }

    private void awaitNoHolder() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !holders.of(Audience.holdersOf(OFFICE)).contains("mail-wang"));
    }

    private static DemandRouted routed(String submitter) {
        return new DemandRouted("DIRECT_TRANSFER", "safety", 1, DUE, DUE, submitter);
    }

    private static DemandSubmitted submitted() {
        return new DemandSubmitted("N-1", "noise", "NORMAL", "ONLINE", "site-a", "p", null, DUE);
    }

    private static void appointment(int counter, Object event) throws InterruptedException {
        send(Topics.ORGANISATION, "post-office", "%016d".formatted(1_000_000_000_000L + counter), event);
    }

    private static String happened(Object event) throws InterruptedException {
        String demand = UUID.randomUUID().toString();
        send(Topics.DEMAND, demand, TopicWriter.FIRST, event);
        return demand;
    }

    private static void send(String topic, String subject, String sequence, Object event) throws InterruptedException {
        TopicWriter.send(
                topic,
                TestDistricts.GONGTI,
                subject,
                UUID.randomUUID().toString(),
                sequence,
                EventTypes.of(event.getClass()),
                event);
    }
}
