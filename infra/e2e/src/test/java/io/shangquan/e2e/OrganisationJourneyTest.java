package io.shangquan.e2e;

import static io.shangquan.e2e.Client.bearer;
import static io.shangquan.e2e.Client.in;
import static io.shangquan.e2e.CommitteeElection.ENTERPRISE;
import static io.shangquan.e2e.CommitteeElection.FULL_TIME;
import static io.shangquan.e2e.NewDistrict.ADMINISTRATOR;
import static io.shangquan.e2e.NewDistrict.today;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The street founds a fourth district, fills its posts from tables, has its committee elected, and lets somebody go; each step needs those before it. */
@Journey
@Order(11)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganisationJourneyTest {

    private static final Map<String, String> POSTS = new TreeMap<>(Map.of(
            "zhao", "office/district-secretary",
            "qian", "office/first-secretary",
            "sun", "office/head",
            "li", "industry/head",
            "zhou", "culture/head",
            "wu", "safety/head"));

    /** Another one in each run: a suite may have seen the journey before. */
    private final String run = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);

    private final Client client;
    private final RunningSuite suite;
    private final IdentityAdmin identity;
    private final NewDistrict district;

    OrganisationJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
        this.identity = new IdentityAdmin(suite);
        this.district = new NewDistrict(client, "110105-xinyuanli-" + run);
    }

    @Test
    @Order(1)
    void aFoundingLaysOutWhatItsDryRunSaid() throws Exception {
        var planned = district.plannedPosts();
        assertThat(planned).contains(FULL_TIME, ENTERPRISE, "office/head", "safety/head");

        assertThat(district.found().status()).isEqualTo(201);

        await().atMost(ofSeconds(15))
                .untilAsserted(() -> assertThat(district.posts()).isEqualTo(planned));
        assertThat(district.treeOn(today())).hasSize(10).contains("district 新源里商圈", "safety 平安建设部");
    }

    @Test
    @Order(2)
    void postsAreFilledFromWorkbooksOnceADryRunFindsNothingWrong() throws Exception {
        List<List<String>> people = table(List.of("用户名 User name *", "姓名 Name *"));
        List<List<String>> appointments =
                table(List.of("岗位 Post *", "用户名 User name *", "姓名 Name *", "派出单位 Seconded from"));
        POSTS.forEach((name, post) -> {
            people.add(List.of(user(name), name));
            appointments.add(List.of(post, user(name), name, "三里屯街道"));
        });
        Reply early = district.dryRun("appointments", appointments);
        assertThat(early.json().path("refused").asInt())
                .as("nobody of them has an account yet: " + early.text())
                .isEqualTo(POSTS.size());
        assertThat(early.text()).contains("no-account");

        assertThat(applied(district.bringIn("people", people))).isEqualTo(POSTS.size());
        assertThat(district.dryRun("appointments", appointments)
                        .json()
                        .path("added")
                        .asInt())
                .isEqualTo(POSTS.size());
        assertThat(applied(district.bringIn("appointments", appointments))).isEqualTo(POSTS.size());
        assertThat(applied(district.bringIn(
                        "sites",
                        List.of(
                                List.of("载体编号 Code *", "类型 Kind *", "名称 Name *"),
                                List.of("site-kunsha", "楼宇", "昆泰大厦")))))
                .isEqualTo(1);

        for (String post : POSTS.values()) {
            assertThat(district.holderOf(post).path("secondedFrom").asString(""))
                    .isEqualTo("三里屯街道");
        }
    }

    @Test
    @Order(3)
    void accountsFollowThePosts() throws Exception {
        String secretary = personIn("office/district-secretary");
        String grant = "district-secretary@district/" + district.id();
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(accountOf(secretary)).isEqualTo("LINKED"));
        assertThat(identity.grantsOf(secretary)).containsExactly(grant);
        for (String name : POSTS.keySet()) {
            String person = personIn(POSTS.get(name));
            Reply password = district.post("/accounts/" + person + "/first-password", "{}");
            new FirstLogin(suite).as(user(name), password.get("initialPassword"));
        }
        assertThat(client.get(user("zhao"), in(district.id(), "/accounts")).status())
                .isEqualTo(200);

        identity.stripOfGrants(secretary);
        assertThat(differencesOf(secretary)).contains("MISSING_GRANT").contains(grant);
        district.post("/accounts/" + secretary + "/enabling", "{}");

        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(differencesOf(secretary)).isEqualTo("[]"));
        assertThat(identity.grantsOf(secretary)).containsExactly(grant);
    }

    @Test
    @Order(4)
    void theCommitteeOfFiveIsElectedInSecretAndAnyoneCountsTheSame() throws Exception {
        Map<String, String> persons = new TreeMap<>();
        for (String name : POSTS.keySet()) {
            persons.put(name, personIn(POSTS.get(name)));
        }
        CommitteeElection election = CommitteeElection.called(client, district, persons.values());
        election.nominate(user("qian"), FULL_TIME, people(persons, "zhao", "sun", "li"));
        election.nominate(user("qian"), ENTERPRISE, people(persons, "qian", "zhou", "li", "sun"));
        election.openBallot(ofSeconds(6));
        SecretBallot ballot = new SecretBallot(suite, client, district.id(), election.id());
        Map<String, List<String>> most =
                Map.of(FULL_TIME, people(persons, "zhao", "sun"), ENTERPRISE, people(persons, "qian", "zhou", "li"));

        String receipt = ballot.vote(user("zhao"), most);
        ballot.vote(user("qian"), most);
        ballot.vote(user("wu"), most);
        ballot.vote(user("li"), Map.of(FULL_TIME, people(persons, "li"), ENTERPRISE, people(persons, "sun")));
        assertThat(ballot.sign(user("li"), ballot.device(user("li"))).problem()).isEqualTo("409 credential-issued");
        assertThat(ballot.sign("office-gongti", ballot.device(user("li"))).problem())
                .as("who is of another district finds no election")
                .isEqualTo("404 not-found");

        election.awaitCounted();
        assertThat(ballot.recount(user("sun"), receipt))
                .isEqualTo(election.votes())
                .containsEntry(FULL_TIME + " " + persons.get("zhao"), 3)
                .containsEntry(ENTERPRISE + " " + persons.get("sun"), 1);
        Reply confirmed = election.confirm();
        assertThat(confirmed.get("phase")).as(confirmed.text()).isEqualTo("CONFIRMED");
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(holdersOf("committee"))
                        .containsExactlyInAnyOrderElementsOf(people(persons, "zhao", "sun", "qian", "zhou", "li")));
    }

    @Test
    @Order(5)
    void theTreeIsReadAsItWasBefore() throws Exception {
        String site = district.get("/units?q=site-kunsha")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        Reply renamed = district.change("/units/" + site, "/name", """
                {"nameZh": "昆泰国际中心", "nameEn": "Kuntai Centre", "from": "%s"}
                """.formatted(today().plusDays(1)));

        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(district.treeOn(today())).contains("site-kunsha 昆泰大厦");
        assertThat(district.treeOn(today().plusDays(1))).contains("site-kunsha 昆泰国际中心");
        assertThat(district.treeOn(today().minusDays(1))).isEmpty();
    }

    @Test
    @Order(6)
    void whoseAppointmentEndsIsRefusedAtOnceAndTheChainExplainsTheVacancy() throws Exception {
        String token = suite.token(user("wu"));
        String person = personIn("safety/head");
        assertThat(safetyAnswers()).containsExactly("HOLDER");
        assertThat(identity.sessionsOf(person)).isPositive();
        String appointment = "/appointments/"
                + district.holderOf("safety/head").path("appointment").asString();

        assertThat(district.change(appointment, "/end", "{}").status()).isEqualTo(200);

        await().atMost(ofSeconds(2))
                .pollInterval(ofMillis(50))
                .untilAsserted(() -> assertThat(client.send("GET", in(district.id(), "/units"), bearer(token), "")
                                .problem())
                        .isEqualTo("401 token-revoked"));
        JsonNode chain = safetyChain();
        assertThat(safetyAnswers()).containsExactly("VACANT", "NOBODY");
        assertThat(chain.path("firstToAnswer").asInt())
                .as("the first secretary answers where the department does not")
                .isEqualTo(4);
        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            assertThat(identity.grantsOf(person)).isEmpty();
            assertThat(identity.sessionsOf(person)).isZero();
        });

        district.post("/accounts/" + person + "/disabling", "{}");
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(identity.isEnabled(person)).isFalse());
        assertThat(district.get("/accounts/differences").text())
                .contains(person)
                .doesNotContain("MISSING_GRANT", "GRANT_OF_NO_APPOINTMENT", "DISABLED");
    }

    private List<String> holdersOf(String unit) throws IOException, InterruptedException {
        List<String> holders = new ArrayList<>();
        for (JsonNode post : district.get("/posts?unit=" + unit).json().path("items")) {
            post.path("holders")
                    .forEach(holder -> holders.add(holder.path("person").asString()));
        }
        return holders;
    }

    private JsonNode safetyChain() throws IOException, InterruptedException {
        return district.get("/responsibility-chain?category=safety.fire").json();
    }

    /** Why the head of the department answers for safety, or does not. */
    private List<String> safetyAnswers() throws IOException, InterruptedException {
        return safetyChain()
                .path("tiers")
                .path(4)
                .path("posts")
                .path(0)
                .path("trail")
                .valueStream()
                .map(step -> step.path("reason").asString())
                .toList();
    }

    private String differencesOf(String person) throws IOException, InterruptedException {
        Reply report = district.get("/accounts/differences");
        for (JsonNode account : report.json().path("items")) {
            if (account.path("person").asString("").equals(person)) {
                return account.path("differences").toString();
            }
        }
        throw new AssertionError("The report does not name " + person + ": " + report.text());
    }

    private String accountOf(String person) throws IOException, InterruptedException {
        return client.get(ADMINISTRATOR, in(district.id(), "/accounts/" + person))
                .get("state");
    }

    private String personIn(String post) throws IOException, InterruptedException {
        return district.holderOf(post).path("person").asString();
    }

    private static List<String> people(Map<String, String> persons, String... names) {
        return List.of(names).stream().map(persons::get).toList();
    }

    private static int applied(Reply batch) {
        assertThat(batch.status()).as(batch.text()).isEqualTo(201);
        return batch.json().path("applied").asInt();
    }

    private static List<List<String>> table(List<String> headings) {
        return new ArrayList<>(List.of(headings));
    }

    /** The user name of one of them. */
    private String user(String name) {
        return name + "." + run;
    }
}
