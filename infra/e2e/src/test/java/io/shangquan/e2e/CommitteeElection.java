package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The election of a committee of five, as the street runs it: two full-time members and three of enterprises. */
record CommitteeElection(Client client, NewDistrict district, String id) {

    static final String FULL_TIME = "committee/full-time-member";
    static final String ENTERPRISE = "committee/enterprise-member";

    static CommitteeElection called(Client client, NewDistrict district, Iterable<String> roster)
            throws IOException, InterruptedException {
        Reply called = district.post("/elections", """
                {"titleZh": "商圈党委换届选举", "titleEn": "Election of the committee", "objectionDays": 0, "roster": ["%s"],
                 "seats": [{"post": "%s", "count": 2}, {"post": "%s", "count": 3}]}
                """.formatted(String.join("\", \"", roster), FULL_TIME, ENTERPRISE));
        assertThat(called.status()).as(called.text()).isEqualTo(201);
        return new CommitteeElection(client, district, called.get("id"));
    }

    /** A voter nominates people for a post. */
    void nominate(String voter, String post, List<String> people) throws IOException, InterruptedException {
        for (String person : people) {
            Reply nominated =
                    client.post(voter, in(district.id(), path() + "/nominations"), """
                    {"post": "%s", "person": "%s", "displayName": "候选人"}
                    """.formatted(post, person));
            assertThat(nominated.status()).as(nominated.text()).isEqualTo(200);
        }
    }

    /** Lets all stand who were nominated, and opens the ballot for some seconds. */
    void openBallot(Duration open) throws IOException, InterruptedException {
        district.change(path(), "/candidate-list", "{\"candidates\": [" + String.join(", ", nominated()) + "]}");
        Instant opens = Instant.now().plusSeconds(1);
        Reply called = district.change(
                path(), "/ballot", "{\"opensAt\": \"%s\", \"closesAt\": \"%s\"}".formatted(opens, opens.plus(open)));
        assertThat(called.get("phase")).as(called.text()).isEqualTo("BALLOT");
        await().atMost(ofSeconds(2))
                .pollInterval(ofMillis(20))
                .until(() -> Instant.now().isAfter(opens));
    }

    private List<String> nominated() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (JsonNode candidate : district.get(path()).json().path("candidates")) {
            String post = candidate.path("post").asString();
            String person = candidate.path("person").asString();
            all.add("{\"post\": \"%s\", \"person\": \"%s\"}".formatted(post, person));
        }
        return all;
    }

    void awaitCounted() {
        await().atMost(ofSeconds(30))
                .pollInterval(ofMillis(200))
                .untilAsserted(
                        () -> assertThat(district.get(path()).get("phase")).isEqualTo("OBJECTION"));
    }

    /** Votes by post and person, as the election tells them; who got none is left out. */
    Map<String, Integer> votes() throws IOException, InterruptedException {
        Map<String, Integer> votes = new TreeMap<>();
        for (JsonNode race : district.get(path()).json().path("rounds").path(0).path("races")) {
            String post = race.path("post").asString();
            race.path("votes")
                    .properties()
                    .forEach(person -> votes.put(
                            post + " " + person.getKey(), person.getValue().asInt()));
        }
        votes.values().removeIf(count -> count == 0);
        return votes;
    }

    /** Confirms the result; the term begins today. */
    Reply confirm() throws IOException, InterruptedException {
        return district.change(path(), "/confirmation", "{\"from\": \"" + NewDistrict.today() + "\"}");
    }

    private String path() {
        return "/elections/" + id;
    }
}
