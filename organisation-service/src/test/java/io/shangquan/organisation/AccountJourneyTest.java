package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountJourneyTest {

    private static final String OTHERS = "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/x";
    private static final String OFFICE = "district-office@district/" + TestDistricts.GONGTI;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final FakeKeycloak keycloak = FakeKeycloak.INSTANCE;

    @LocalServerPort
    int port;

    private DistrictFixture gongti;

    @BeforeEach
    void gongtiIsFounded() {
        gongti = DistrictFixture.founded(port, TestDistricts.GONGTI);
    }

    @AfterEach
    void keycloakIsBack() {
        keycloak.setAway(false);
    }

    @Test
    void an_appointment_grants_and_its_end_takes_the_grant_the_sessions_and_the_tokens() {
        keycloak.add("clerk", OTHERS);
        Answer appointed = gongti.appoint("clerk", "office/district-office");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(keycloak.grantsOf("clerk")).containsExactly(OTHERS, OFFICE));
        await().atMost(SOON).untilAsserted(() -> assertThat(stateOf("clerk")).isEqualTo("LINKED"));
        assertThat(keycloak.sessionsEnded("clerk")).isZero();

        gongti.admin()
                .postAt(gongti.path() + "/appointments/" + appointed.createdId() + "/end", "{}", appointed.etag());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(keycloak.grantsOf("clerk")).containsExactly(OTHERS));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(revocationsOf("clerk")).isEqualTo(2));
        assertThat(keycloak.sessionsEnded("clerk")).isPositive();
        assertThat(keycloak.user("clerk")
                        .path("attributes")
                        .path("displayName")
                        .path(0)
                        .asString())
                .as("what is not the appointments' stays")
                .isEqualTo("of clerk");
    }

    @Test
    void nothing_is_lost_while_the_identity_provider_is_away() {
        keycloak.add("patient");
        keycloak.setAway(true);
        assertThat(gongti.appoint("patient", "office/district-office").status()).isEqualTo(201);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                account("patient").path("failedAttempts").asInt())
                        .isPositive());
        assertThat(stateOf("patient")).isEqualTo("PENDING");
        assertThat(gongti.admin().get(gongti.path() + "/accounts/differences").code())
                .isEqualTo("unavailable");

        keycloak.setAway(false);

        await().atMost(SOON).untilAsserted(() -> assertThat(stateOf("patient")).isEqualTo("LINKED"));
        assertThat(keycloak.grantsOf("patient")).containsExactly(OFFICE);
    }

    @Test
    void accounts_that_differ_are_reported() {
        keycloak.add("twofold", "department-officer@district/" + TestDistricts.GONGTI + "/unit/culture");
        assertThat(gongti.appoint("twofold", "industry/department-officer").status())
                .isEqualTo(201);
        assertThat(gongti.appoint("nobody-known", "industry/department-officer").status())
                .isEqualTo(201);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stateOf("nobody-known")).isEqualTo("NO_ACCOUNT"));
        await().atMost(SOON).untilAsserted(() -> assertThat(stateOf("twofold")).isEqualTo("LINKED"));

        JsonNode report =
                gongti.admin().get(gongti.path() + "/accounts/differences").json();

        assertThat(differencesOf(report, "nobody-known")).contains("NO_ACCOUNT", "MISSING_GRANT");
        assertThat(differencesOf(report, "twofold"))
                .contains("GRANT_OF_NO_APPOINTMENT", "unit/culture")
                .doesNotContain("MISSING_GRANT");
    }

    @Test
    void an_account_is_opened_once_and_disabled_with_its_sessions() {
        String opening = "{\"username\":\"new.clerk\",\"displayName\":\"N\"}";
        Answer opened = gongti.admin().post(gongti.path() + "/accounts", opening, "open-new-clerk");
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        assertThat(opened.json().path("initialPassword").asString()).hasSizeGreaterThan(20);
        String person = opened.createdId();

        assertThat(gongti.admin()
                        .post(gongti.path() + "/accounts", opening, "open-new-clerk")
                        .createdId())
                .isEqualTo(person);
        assertThat(gongti.admin().post(gongti.path() + "/accounts", opening).code())
                .isEqualTo("username-taken");
        assertThat(gongti.secretary().post(gongti.path() + "/accounts", opening).code())
                .isEqualTo("not-permitted");
        assertThat(account(person).path("username").asString()).isEqualTo("new.clerk");
        assertThat(account(person).path("displayName").asString()).isEqualTo("N");
        assertThat(gongti.admin()
                        .post(gongti.path() + "/accounts/" + person + "/disabling", "{}")
                        .status())
                .isEqualTo(200);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(keycloak.user(person).path("enabled").asBoolean())
                                .isFalse());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(keycloak.sessionsEnded(person)).isPositive());
        assertThat(gongti.admin()
                        .post(gongti.path() + "/accounts/stranger/disabling", "{}")
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void an_account_that_was_there_before_is_known_by_its_names_once_it_is_in_line() {
        keycloak.add("elder");
        assertThat(gongti.appoint("elder", "office/district-office").status()).isEqualTo(201);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(account("elder").path("username").asString(""))
                                .isEqualTo("elder"));
        assertThat(account("elder").path("displayName").asString()).isEqualTo("of elder");
    }

    @Test
    void whoever_knows_a_whole_user_name_finds_its_person() {
        keycloak.add("outsider");

        JsonNode found = found("  Outsider ").path(0);

        assertThat(found.path("person").asString()).isEqualTo("outsider");
        assertThat(found.path("displayName").asString()).isEqualTo("of outsider");
        assertThat(found("outside")).as("a part of the name finds nobody").isEmpty();
        keycloak.user("outsider").put("enabled", false);
        assertThat(found("outsider")).as("who may not log in").isEmpty();
        assertThat(gongti.client("officer", "department-officer@district/" + TestDistricts.GONGTI + "/unit/industry")
                        .post(gongti.path() + "/accounts/searches", "{\"username\":\"outsider\"}")
                        .status())
                .as("who appoints nobody")
                .isEqualTo(403);
    }

    private JsonNode found(String username) {
        return gongti.secretary()
                .post(gongti.path() + "/accounts/searches", "{\"username\":\"" + username + "\"}")
                .json()
                .path("items");
    }

    private JsonNode account(String person) {
        return gongti.admin().get(gongti.path() + "/accounts/" + person).json();
    }

    private String stateOf(String person) {
        return account(person).path("state").asString("");
    }

    private static String differencesOf(JsonNode report, String person) {
        return report.path("items")
                .valueStream()
                .filter(item -> item.path("person").asString().equals(person))
                .findFirst()
                .orElseThrow()
                .path("differences")
                .toString();
    }

    private static long revocationsOf(String person) {
        return TopicReader.all(Topics.ORGANISATION).stream()
                .filter(record -> CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                        .filter("io.shangquan.organisation.access-revoked.v1"::equals)
                        .isPresent())
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains("\"" + person + "\""))
                .count();
    }
}
