package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A district that the street founds, as its Two-New Office sees it. */
record NewDistrict(Client client, String id) {

    static final String ADMINISTRATOR = "admin-1";

    private static final String STREET = "110105-sanlitun";
    private static final String MODEL = "STANDING_COMMITTEE";

    /** One that is founded and laid out, under an id that no run before had. */
    static NewDistrict founded(Client client, String place) throws IOException, InterruptedException {
        String run = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
        NewDistrict district = new NewDistrict(client, "110105-" + place + "-" + run);
        Reply founded = district.found();
        assertThat(founded.status()).as(founded.text()).isEqualTo(201);
        var planned = district.plannedPosts();
        await().atMost(ofSeconds(15))
                .untilAsserted(() -> assertThat(district.posts()).isEqualTo(planned));
        return district;
    }

    Reply found() throws IOException, InterruptedException {
        return client.post(ADMINISTRATOR, "/api/v1/districts", """
                {"id": "%s", "street": "%s", "nameZh": "新源里商圈", "nameEn": "Xinyuanli", "committeeModel": "%s"}
                """.formatted(id, STREET, MODEL));
    }

    /** Every post that a founding would lay out. */
    TreeSet<String> plannedPosts() throws IOException, InterruptedException {
        TreeSet<String> posts = new TreeSet<>();
        Reply preview = client.get(ADMINISTRATOR, "/api/v1/founding-templates/preview?committeeModel=" + MODEL);
        for (JsonNode planned : preview.json().path("units")) {
            for (JsonNode post : planned.path("posts")) {
                posts.add(post.path("unit").asString() + "/" + post.path("name").asString());
            }
        }
        return posts;
    }

    /** Every post that is there. */
    TreeSet<String> posts() throws IOException, InterruptedException {
        TreeSet<String> posts = new TreeSet<>();
        get("/posts?limit=200")
                .json()
                .path("items")
                .forEach(post -> posts.add(post.path("post").asString()));
        return posts;
    }

    Reply get(String path) throws IOException, InterruptedException {
        return client.get(ADMINISTRATOR, in(id, path));
    }

    Reply post(String path, String body) throws IOException, InterruptedException {
        return client.post(ADMINISTRATOR, in(id, path), body);
    }

    /** A change of the version that is there now. */
    Reply change(String of, String verb, String body) throws IOException, InterruptedException {
        return client.change(ADMINISTRATOR, in(id, of + verb), get(of).version(), body);
    }

    /** Drafts deadline rules by which everything is due after the same time, as the API writes times. */
    Reply draftRules(String version, String time) throws IOException, InterruptedException {
        String lines = Stream.of("EMERGENCY", "URGENT", "NORMAL", "COMPLEX")
                .map(urgency -> """
                        {"urgency": "%s", "accept": %2$s, "firstContact": %2$s, "reportIn": %2$s, "resolve": %2$s}\
                        """.formatted(urgency, time))
                .collect(Collectors.joining(", "));
        return post("/deadline-rules", """
                {"version": "%s", "rules": [%s], "earlierAcceptance": [],
                 "returnOrders": {"within": {"workingDays": 1}, "rounds": 2, "handOver": "RUNS_ON"},
                 "holds": {"longest": {"days": 30}, "reasons": []},
                 "followUp": {"callBacks": 3, "answerWithin": {"days": 7}, "reopenWithin": {"days": 15}}}
                """.formatted(version, lines));
    }

    Reply publishRules(String version) throws IOException, InterruptedException {
        return change("/deadline-rules/" + version, "/publication", "{}");
    }

    Reply dryRun(String table, List<List<String>> rows) throws IOException, InterruptedException {
        return upload(table + "/dry-run", rows);
    }

    Reply bringIn(String table, List<List<String>> rows) throws IOException, InterruptedException {
        return upload(table, rows);
    }

    private Reply upload(String path, List<List<String>> rows) throws IOException, InterruptedException {
        return client.upload(ADMINISTRATOR, in(id, "/imports/organisation/" + path), Workbooks.of(rows));
    }

    /** Who is in a post today, as the post tells it. */
    JsonNode holderOf(String post) throws IOException, InterruptedException {
        String unit = post.substring(0, post.indexOf('/'));
        for (JsonNode found : get("/posts?unit=" + unit).json().path("items")) {
            if (found.path("post").asString("").equals(post)) {
                return found.path("holders").path(0);
            }
        }
        throw new AssertionError("There is no post " + post);
    }

    /** The units of a day with their names, each after the one above it. */
    List<String> treeOn(LocalDate day) throws IOException, InterruptedException {
        return get("/unit-tree?asOf=" + day)
                .json()
                .path("units")
                .valueStream()
                .map(unit ->
                        unit.path("code").asString() + " " + unit.path("nameZh").asString())
                .toList();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
