package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AddressJourneyTest extends NotificationTest {

    private static final String ADDRESSES = "/api/v1/addresses";
    private static final Pattern CODE = Pattern.compile("[^0-9]([0-9]{6})\\s");
    private static final Pattern TOKEN = Pattern.compile("verification#([A-Za-z0-9_.-]+)");

    @Autowired
    List<ProblemCodes> problems;

    @Autowired
    ProblemTexts texts;

    @Test
    void an_address_is_verified_by_the_code_that_was_mailed_to_it() throws Exception {
        TestClient lin = client("lin");
        String address = add(lin, "lin@example.com");
        assertThat(only(lin).path("email").asString()).as("masked").isEqualTo("l***@example.com");
        assertThat(only(lin).path("verified").asBoolean()).isFalse();

        Answer verified = verify(lin, address, codeIn(mailTo("lin@example.com")));

        assertThat(verified.status()).isEqualTo(200);
        assertThat(only(lin).path("verified").asBoolean()).isTrue();
        assertThat(only(lin).path("primary").asBoolean()).as("the first one").isTrue();
        assertThat(verify(lin, address, "123456").code()).isEqualTo("address-already-verified");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.NOTIFICATION, "lin"))
                        .containsExactly(
                                "io.shangquan.notification.address-added.v1",
                                "io.shangquan.notification.address-code-requested.v1",
                                "io.shangquan.notification.address-verified.v1"));
        assertThat(TopicReader.all(Topics.NOTIFICATION, "lin"))
                .as("addresses stay in the service")
                .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains("example.com"));
    }

    @Test
    void an_address_is_verified_by_the_link_in_the_mail_without_signing_in() {
        TestClient chen = client("chen");
        add(chen, "chen@example.com");
        String token = firstIn(TOKEN, mailTo("chen@example.com"));
        TestClient anybody = TestClient.at(port, "");

        Answer altered = anybody.post(ADDRESSES + "/verifications", "{\"token\":\"" + token + "A\"}");
        assertThat(altered.code()).isEqualTo("link-not-good");
        assertThat(anybody.post(ADDRESSES + "/verifications", "{\"token\":\"" + token + "\"}")
                        .status())
                .isEqualTo(204);

        assertThat(only(chen).path("verified").asBoolean()).isTrue();
    }

    @Test
    void a_code_can_be_tried_five_times() {
        TestClient zhao = client("zhao");
        String address = add(zhao, "zhao@example.com");
        String right = codeIn(mailTo("zhao@example.com"));
        String wrong = right.equals("000000") ? "000001" : "000000";

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(verify(zhao, address, wrong).code()).isEqualTo("wrong-code");
        }

        assertThat(verify(zhao, address, right).code()).isEqualTo("no-code");
        assertThat(zhao.post(ADDRESSES + "/" + address + "/codes", "").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(TestMail.to("zhao@example.com")).hasSize(2));
        assertThat(verify(
                                zhao,
                                address,
                                codeIn(TestMail.textOf(
                                        TestMail.to("zhao@example.com").getLast())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_same_request_adds_one_address_and_sends_one_code() {
        TestClient sun = client("sun");
        String key = UUID.randomUUID().toString();
        Answer first = sun.post(ADDRESSES, "{\"email\":\"sun@example.com\"}", key);
        Answer again = sun.post(ADDRESSES, "{\"email\":\"sun@example.com\"}", key);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(sun.post(ADDRESSES, "{\"email\":\"sun@EXAMPLE.com\"}").code())
                .isEqualTo("address-already-there");
        assertThat(sun.get(ADDRESSES).json().path("items")).hasSize(1);
    }

    @Test
    void messages_go_to_the_address_that_was_chosen_and_to_another_once_it_is_removed() {
        TestClient wu = client("wu");
        String first = addVerified(wu, "wu-1@example.com");
        String second = addVerified(wu, "wu-2@example.com");
        String third = add(wu, "wu-3@example.com");
        String etag = wu.get(ADDRESSES).etag();

        assertThat(wu.postAt(ADDRESSES + "/" + third + "/primary", "", etag).code())
                .isEqualTo("address-not-verified");
        Answer chosen = wu.postAt(ADDRESSES + "/" + second + "/primary", "", etag);
        assertThat(primaryIn(chosen.json())).isEqualTo(second);
        assertThat(wu.postAt(ADDRESSES + "/" + first + "/primary", "", etag).code())
                .isEqualTo("stale-version");

        assertThat(wu.send(wu.request(ADDRESSES + "/" + second)
                                .header("If-Match", chosen.etag())
                                .DELETE())
                        .status())
                .isEqualTo(204);

        assertThat(primaryIn(wu.get(ADDRESSES).json())).isEqualTo(first);
    }

    @Test
    void an_address_is_its_owners_own_and_what_is_none_is_refused() {
        String address = add(client("owner"), "owner@example.com");

        assertThat(verify(client("thief"), address, "000000").status()).isEqualTo(404);
        TestClient odd = client("odd");
        assertThat(odd.post(ADDRESSES, "{\"email\":\"not an address\"}").code()).isEqualTo("invalid-content");
        assertThat(odd.post(ADDRESSES, "{\"email\":\"a@b.example\\r\\nBcc: c@d.example\"}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(odd.get(ADDRESSES).json().path("items")).isEmpty();
        assertThat(odd.get(ADDRESSES).etag()).isEqualTo("\"0\"");
    }

    @Test
    void a_mail_server_that_is_away_delays_mail_and_loses_none() {
        TestClient he = client("he");
        TestMail.stop();
        try {
            add(he, "he@example.com");
            await().pollDelay(Duration.ofMillis(700)).until(() -> true);
        } finally {
            TestMail.start();
        }

        mailTo("he@example.com");
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(TestMail.to("he@example.com")).hasSize(1));
    }

    @Test
    void every_problem_is_explained_in_both_languages() {
        assertThat(problems.stream()
                        .flatMap(codes -> codes.codes().stream())
                        .flatMap(code -> texts.missing(code).stream()))
                .isEmpty();
    }

    private String addVerified(TestClient person, String email) {
        String address = add(person, email);
        assertThat(verify(person, address, codeIn(mailTo(email))).status()).isEqualTo(200);
        return address;
    }

    private static String add(TestClient person, String email) {
        Answer added = person.post(ADDRESSES, "{\"email\":\"" + email + "\"}");
        assertThat(added.status()).isEqualTo(201);
        return added.createdId();
    }

    private static Answer verify(TestClient person, String address, String code) {
        return person.post(ADDRESSES + "/" + address + "/verification", "{\"code\":\"" + code + "\"}");
    }

    private static JsonNode only(TestClient person) {
        JsonNode items = person.get(ADDRESSES).json().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private static String primaryIn(JsonNode book) {
        return book.path("items")
                .valueStream()
                .filter(address -> address.path("primary").asBoolean())
                .map(address -> address.path("id").asString())
                .findFirst()
                .orElse("none");
    }

    private static String mailTo(String email) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(TestMail.to(email)).isNotEmpty());
        return TestMail.textOf(TestMail.to(email).getFirst());
    }

    private static String codeIn(String text) {
        return firstIn(CODE, text);
    }

    private static String firstIn(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("found in the mail").isTrue();
        return matcher.group(1);
    }
}
