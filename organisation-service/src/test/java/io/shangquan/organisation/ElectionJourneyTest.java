package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.shangquan.contracts.event.Topics;
import io.shangquan.local.suite.vote.BlindClient;
import io.shangquan.organisation.voting.domain.Credential;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ElectionJourneyTest {

    private static final String POST = "committee/full-time-member";
    private static final List<String> VOTERS = List.of("voter-1", "voter-2", "voter-3", "voter-4");

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    private DistrictFixture gongti;

    @BeforeEach
    void gongtiIsFounded() {
        gongti = DistrictFixture.founded(port, TestDistricts.GONGTI);
    }

    @Test
    void a_committee_is_elected_in_secret_and_anyone_can_count_again() {
        String election = call("\"objectionDays\":0");
        List.of("ada", "bo", "cy").forEach(person -> nominate(election, person));
        Answer listed = at(
                election,
                "candidate-list",
                "{\"candidates\":[" + choice("ada") + "," + choice("bo") + "," + choice("cy") + "]}");
        assertThat(listed.json().path("phase").asString()).isEqualTo("CANDIDATES");
        openBallot(election, Duration.ofSeconds(12));

        voiceOf(election, "voter-1", true, false);
        voiceOf(election, "stranger", false, false);
        List<String> receipts = new ArrayList<>();
        receipts.add(vote(election, "voter-1", "ada", "bo"));
        receipts.add(vote(election, "voter-2", "ada", "bo"));
        receipts.add(vote(election, "voter-3", "bo", "cy"));
        ballotsCannotBeCastTwice(election);
        voiceOf(election, "voter-1", true, true);
        nobodyElseVotes(election);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(phase(election)).isEqualTo("OBJECTION"));
        JsonNode published = reader().get(path(election) + "/ballots").json();
        assertThat(published.path("ballots"))
                .extracting(ballot -> ballot.path("ballot").asString())
                .containsAll(receipts)
                .hasSize(4)
                .isSorted();
        recountMatches(election, published);
        nothingTellsWhoCastWhat();

        voter("voter-1").post(path(election) + "/objections", "{\"text\":\"I was away\"}");
        assertThat(at(election, "confirmation", "{}").code()).isEqualTo("objection-undecided");
        String objection = gongti.admin()
                .get(path(election) + "/objections")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        at(election, "objections/" + objection + "/decision", "{\"upheld\":false}");
        assertThat(objections(election, "voter-1").path(0).path("upheld").asBoolean(true))
                .as("who objected reads what came of it")
                .isFalse();
        assertThat(objections(election, "voter-2")).as("and nobody else").isEmpty();

        Answer supervising = gongti.appoint("ada", "committee/supervisor");
        assertThat(at(election, "confirmation", "{}").json().path("rule").asString())
                .isEqualTo("committee-does-not-supervise-itself");
        gongti.admin()
                .postAt(gongti.path() + "/appointments/" + supervising.createdId() + "/end", "{}", supervising.etag());
        Answer confirmed = at(election, "confirmation", "{}");
        assertThat(confirmed.status()).as(confirmed.response().body()).isEqualTo(200);
        assertThat(confirmed.json().path("phase").asString()).isEqualTo("CONFIRMED");
        String termFrom = confirmed.json().path("termFrom").asString();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(reader().get(gongti.path() + "/posts?unit=committee&asOf=" + termFrom)
                                .json()
                                .path("items")
                                .path(1)
                                .path("holders"))
                        .extracting(holder -> holder.path("person").asString())
                        .containsExactlyInAnyOrder("ada", "bo"));
        assertThat(TopicReader.types(Topics.ORGANISATION, election))
                .endsWith(
                        "io.shangquan.organisation.election-moved.v1",
                        "io.shangquan.organisation.election-confirmed.v1");
    }

    @Test
    void an_election_without_quorum_fails_and_untimely_votes_are_refused() {
        String nothing = "{\"blinded\":\"" + Base64.getEncoder().encodeToString(new byte[256]) + "\"}";
        String early = call("\"objectionDays\":0");
        assertThat(at(early, "ballot", window(1, 2)).code()).isEqualTo("election-phase");
        list(early, "ada", "bo");
        assertThat(at(early, "ballot", window(2, 1)).code()).isEqualTo("ballot-window");
        Answer called = at(early, "ballot", window(3_600, 7_200));
        assertThat(called.status()).as(called.response().body()).isEqualTo(200);
        assertThat(voter("voter-1").post(path(early) + "/credentials", nothing).code())
                .isEqualTo("ballot-not-open");

        String election = call("\"objectionDays\":0");
        list(election, "ada", "bo");
        at(election, "ballot", window(3, 4));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(phase(election)).isEqualTo("FAILED"));
        assertThat(voter("voter-1")
                        .post(path(election) + "/credentials", nothing)
                        .code())
                .isEqualTo("ballot-over");
        assertThat(reader().get(path(election)).json().path("failure").asString())
                .isEqualTo("WITHOUT_QUORUM");
        Answer refused = at(election, "confirmation", "{}");
        assertThat(refused.code()).isEqualTo("election-without-quorum");
        assertThat(refused.json().path("detail").asString()).contains("0", "4");
    }

    @Test
    void a_result_is_open_to_objection_and_ballots_come_in_time_and_for_candidates() {
        String election = call("\"objectionDays\":5");
        list(election, "ada", "bo");
        openBallot(election, Duration.ofSeconds(10));
        List.of("voter-1", "voter-2", "voter-3").forEach(voter -> vote(election, voter, "ada", "bo"));
        BlindClient late = client(election);
        byte[] signature = late.signature(Base64.getDecoder()
                .decode(sign(election, "voter-4", late.blinded())
                        .json()
                        .path("signature")
                        .asString()));
        String ballots = path(election) + "/ballots";
        assertThat(nobody().post(ballots, ballot(late.message(), signature, "stranger"))
                        .code())
                .isEqualTo("ballot-choices");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(phase(election)).isEqualTo("OBJECTION"));

        assertThat(nobody().post(ballots, ballot(late.message(), signature, "ada"))
                        .code())
                .isEqualTo("ballot-over");
        assertThat(at(election, "confirmation", "{}").code()).isEqualTo("objections-possible");
        assertThat(at(election, "objections/none/decision", "{\"upheld\":true}").code())
                .isEqualTo("no-open-objection");
    }

    @Test
    void only_those_on_the_roster_nominate() {
        String election = call("\"objectionDays\":5");
        String nomination = nomination("ada");

        assertThat(voter("stranger")
                        .post(path(election) + "/nominations", nomination)
                        .code())
                .isEqualTo("not-permitted");
        assertThat(voter("voter-1")
                        .post(path(election) + "/nominations", nomination)
                        .status())
                .isEqualTo(200);
        assertThat(voter("voter-2")
                        .post(path(election) + "/nominations", nomination)
                        .code())
                .isEqualTo("already-nominated");
        assertThat(at(election, "candidate-list", "{\"candidates\":[" + choice("ada") + "]}")
                        .code())
                .isEqualTo("too-few-candidates");
        assertThat(at(election, "candidate-list", "{\"candidates\":[" + choice("ghost") + "]}")
                        .code())
                .isEqualTo("not-nominated");
        assertThat(voter("voter-1")
                        .post(path(election) + "/nominations", nomination.replace(POST, "office/head"))
                        .code())
                .isEqualTo("post-not-elected");
        assertThat(voter("voter-1")
                        .post(path(election) + "/objections", "{\"text\":\"t\"}")
                        .code())
                .isEqualTo("election-phase");
        assertThat(reader().get(gongti.path() + "/elections").json().path("items"))
                .isNotEmpty();
    }

    @Test
    void who_holds_a_post_can_resign_and_nobody_else() {
        Answer appointed = gongti.appoint("tired", "welfare/department-officer");
        String resignation = gongti.path() + "/appointments/" + appointed.createdId() + "/resignation";

        assertThat(voter("voter-1").postAt(resignation, "{}", appointed.etag()).code())
                .isEqualTo("not-your-appointment");
        assertThat(voter("tired").postAt(resignation, "{}", appointed.etag()).status())
                .isEqualTo(200);
    }

    /** The fourth voter's ballot, with every attempt to cast it twice. */
    private void ballotsCannotBeCastTwice(String election) {
        BlindClient client = client(election);
        byte[] blinded = client.blinded();
        String signed =
                sign(election, "voter-4", blinded).json().path("signature").asString();
        assertThat(sign(election, "voter-4", blinded).json().path("signature").asString())
                .as("an answer that was lost can be fetched again")
                .isEqualTo(signed);
        assertThat(sign(election, "voter-4", client(election).blinded()).code()).isEqualTo("credential-issued");

        byte[] signature = client.signature(Base64.getDecoder().decode(signed));
        String ballot = ballot(client.message(), signature, "ada");
        assertThat(nobody().post(path(election) + "/ballots", ballot).status()).isEqualTo(200);
        assertThat(nobody().post(path(election) + "/ballots", ballot).status())
                .as("the same ballot again is the same ballot")
                .isEqualTo(200);
        assertThat(nobody().post(path(election) + "/ballots", ballot(client.message(), signature, "cy"))
                        .code())
                .isEqualTo("ballot-cast");
    }

    private void nobodyElseVotes(String election) {
        BlindClient client = client(election);
        assertThat(sign(election, "stranger", client.blinded()).code()).isEqualTo("not-on-roster");
        assertThat(sign(election, "voter-1", new byte[256]).code()).isIn("credential-issued", "credential-not-blinded");
        assertThat(nobody().post(path(election) + "/ballots", ballot(client.message(), new byte[256], "ada"))
                        .code())
                .isEqualTo("credential-not-signed");
        assertThat(reader().get(path(election) + "/ballots").json().path("ballots"))
                .as("nothing is published before it is counted")
                .isEmpty();
    }

    private void recountMatches(String election, JsonNode published) {
        JsonNode votes = reader().get(path(election))
                .json()
                .path("rounds")
                .path(0)
                .path("races")
                .path(0)
                .path("votes");
        for (String person : List.of("ada", "bo", "cy")) {
            long counted = published
                    .path("ballots")
                    .valueStream()
                    .filter(ballot -> ballot.path("choices").toString().contains("\"" + person + "\""))
                    .count();
            assertThat(votes.path(person).asLong()).as(person).isEqualTo(counted);
        }
        assertThat(votes.path("bo").asInt()).isEqualTo(3);
    }

    private void nothingTellsWhoCastWhat() {
        assertThat(database.getCollection("ballots").find().into(new ArrayList<>()))
                .isNotEmpty()
                .allSatisfy(ballot -> assertThat(ballot.keySet())
                        .containsExactlyInAnyOrder("_id", "district", "box", "message", "signature", "choices"));
        assertThat(database.getCollection("signedCredentials").find().into(new ArrayList<>()))
                .isNotEmpty()
                .allSatisfy(signed -> assertThat(signed.keySet())
                        .containsExactlyInAnyOrder("_id", "district", "digest", "signature"));
    }

    private void voiceOf(String election, String person, boolean enrolled, boolean signed) {
        JsonNode voice = voter(person).get(path(election) + "/voice").json();
        assertThat(voice.path("enrolled").asBoolean(!enrolled)).as(person).isEqualTo(enrolled);
        assertThat(voice.path("credentialSigned").asBoolean(!signed)).as(person).isEqualTo(signed);
    }

    private JsonNode objections(String election, String person) {
        return voter(person).get(path(election) + "/objections").json().path("items");
    }

    private String vote(String election, String person, String... people) {
        BlindClient client = client(election);
        Answer signed = sign(election, person, client.blinded());
        assertThat(signed.status()).as(signed.response().body()).isEqualTo(200);
        byte[] signature = client.signature(
                Base64.getDecoder().decode(signed.json().path("signature").asString()));
        Answer cast = nobody().post(path(election) + "/ballots", ballot(client.message(), signature, people));
        assertThat(cast.status()).as(cast.response().body()).isEqualTo(200);
        String receipt = cast.json().path("ballot").asString();
        assertThat(receipt).isEqualTo(new Credential(client.message(), signature).hash());
        return receipt;
    }

    private BlindClient client(String election) {
        String key = reader().get(path(election) + "/ballot-key")
                .json()
                .path("publicKey")
                .asString();
        return new BlindClient(Base64.getDecoder().decode(key));
    }

    private Answer sign(String election, String person, byte[] blinded) {
        return voter(person)
                .post(
                        path(election) + "/credentials",
                        "{\"blinded\":\"" + Base64.getEncoder().encodeToString(blinded) + "\"}");
    }

    private static String ballot(byte[] message, byte[] signature, String... people) {
        return "{\"message\":\"%s\",\"signature\":\"%s\",\"choices\":[{\"post\":\"%s\",\"people\":[%s]}]}"
                .formatted(
                        Base64.getEncoder().encodeToString(message),
                        Base64.getEncoder().encodeToString(signature),
                        POST,
                        "\"" + String.join("\",\"", people) + "\"");
    }

    private String call(String more) {
        Answer called = gongti.admin()
                .post(
                        gongti.path() + "/elections",
                        "{\"titleZh\":\"换届\",\"titleEn\":\"Election\",\"seats\":[{\"post\":\"" + POST
                                + "\",\"count\":2}],\"roster\":[\"" + String.join("\",\"", VOTERS) + "\"]," + more
                                + "}");
        assertThat(called.status()).as(called.response().body()).isEqualTo(201);
        return called.createdId();
    }

    private void nominate(String election, String person) {
        Answer nominated = gongti.admin().post(path(election) + "/nominations", nomination(person));
        assertThat(nominated.status()).as(nominated.response().body()).isEqualTo(200);
    }

    /** Two who are nominated, and stand. */
    private void list(String election, String one, String other) {
        nominate(election, one);
        nominate(election, other);
        at(election, "candidate-list", "{\"candidates\":[" + choice(one) + "," + choice(other) + "]}");
    }

    private static String nomination(String person) {
        return "{\"post\":\"%s\",\"person\":\"%s\",\"displayName\":\"%s\"}".formatted(POST, person, person);
    }

    private void openBallot(String election, Duration open) {
        Answer called = at(election, "ballot", window(1, 1 + open.toSeconds()));
        assertThat(called.status()).as(called.response().body()).isEqualTo(200);
        await().pollDelay(Duration.ofMillis(1_200)).until(() -> true);
    }

    private static String window(long fromSeconds, long toSeconds) {
        Instant now = Instant.now();
        return "{\"opensAt\":\"%s\",\"closesAt\":\"%s\"}"
                .formatted(now.plusSeconds(fromSeconds), now.plusSeconds(toSeconds));
    }

    private static String choice(String person) {
        return "{\"post\":\"%s\",\"person\":\"%s\"}".formatted(POST, person);
    }

    private Answer at(String election, String what, String body) {
        String etag = reader().get(path(election)).etag();
        return gongti.admin().postAt(path(election) + "/" + what, body, etag);
    }

    private String phase(String election) {
        return reader().get(path(election)).json().path("phase").asString();
    }

    private String path(String election) {
        return gongti.path() + "/elections/" + election;
    }

    private TestClient reader() {
        return gongti.secretary();
    }

    private TestClient voter(String person) {
        return gongti.client(person, "committee-member@district/" + TestDistricts.GONGTI);
    }

    private TestClient nobody() {
        return TestClient.at(port, "");
    }
}
