package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class BatchIntakeJourneyTest {

    /** A file of 311 requests to be filed instead of the rows that are made up here. */
    private static final String TABLE = "shangquan.intake.table";

    private static final String BATCHES = Street.DISTRICT + "/demand-batches";
    private static final String REGISTER = "?profile=standard";

    @LocalServerPort
    int port;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void a_thousand_requests_are_tried_filed_once_and_taken_back() throws IOException {
        String table = requests();
        int rows = rows(table);
        Answer tried = send(BATCHES + "/dry-run?profile=nyc311", table);
        assertThat(tried.json().path("added").asInt())
                .as(tried.response().body())
                .isEqualTo(rows);

        Answer sent = send(BATCHES + "?profile=nyc311", table);
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(201);
        JsonNode filed = ended(sent.header("Location"), "FILED");
        assertThat(filed.path("rows").path("applied").asInt()).isEqualTo(rows);
        assertThat(filed.path("rows").path("refusals")).isEmpty();
        JsonNode newest = street.office()
                .get(Street.DEMANDS + "?limit=1")
                .json()
                .path("items")
                .path(0);
        assertThat(newest.path("channel").asString()).isEqualTo("IMPORT");

        Answer again = send(BATCHES + "?profile=nyc311", table);
        assertThat(again.header("Location")).as("the same table").isEqualTo(sent.header("Location"));

        street.office()
                .postAt(
                        Street.DEMANDS + "/" + newest.path("id").asString() + "/routing",
                        "{\"unit\":\"safety\"}",
                        "\"1\"");
        street.office().post(sent.header("Location") + "/undoing", "");
        JsonNode undone = ended(sent.header("Location"), "UNDONE");
        assertThat(undone.path("rows").path("kept").asInt())
                .as("one was routed")
                .isEqualTo(1);
        assertThat(undone.path("rows").path("undone").asInt()).isEqualTo(rows - 1);
    }

    @Test
    void rows_that_are_wrong_are_marked_and_refused_and_the_others_filed() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> send(BATCHES + "/dry-run" + REGISTER, "类别,描述,载体\nsafety.parking,x,site-a\n")
                                .json()
                                .path("added")
                                .asInt()
                        == 1);
        String table = """
                类别,描述,紧急程度,载体,纬度,经度,联系电话
                safety.parking,道闸打不开,NORMAL,site-a,39.9,116.4,010-12345678
                nothing,x,SOON,site-a,91,116.4,call me
                safety.parking,,,site-nowhere,,,
                safety.parking,=HYPERLINK("x"),,site-nowhere,,,
                """;

        JsonNode tried = send(BATCHES + "/dry-run" + REGISTER, table).json();
        assertThat(tried.path("added").asInt()).isEqualTo(1);
        assertThat(codes(tried, 0)).containsExactly("unknown-category", "pattern", "range", "pattern");
        assertThat(codes(tried, 1)).containsExactly("missing");
        assertThat(codes(tried, 2)).containsExactly("unknown-site");

        JsonNode answered = send(
                        BATCHES + "/dry-run" + REGISTER,
                        "类别,描述,声源,噪声时段,招聘人数\nenvironment.noise,x,music,day；night,\nenvironment.noise,x,ghosts,day;day,3\n")
                .json();
        assertThat(answered.path("added").asInt()).isEqualTo(1);
        assertThat(codes(answered, 0)).containsExactly("wrong-answer", "wrong-answer", "wrong-answer");
        assertThat(send(BATCHES + "/dry-run" + REGISTER, "类别,描述,招聘人数,岗位\nindustry.recruitment,x,2,收银员；店员\n")
                        .json()
                        .path("added")
                        .asInt())
                .as("a semicolon belongs to the text")
                .isEqualTo(1);

        List<List<String>> marked = new ArrayList<>();
        TableFile.of(bytes(BATCHES + "/marked-table" + REGISTER, table)).read(marked::add);
        assertThat(marked).hasSize(5);
        assertThat(marked.get(2).getLast()).contains("there is no such category");
        assertThat(marked.get(4).get(1)).as("no formula").startsWith("'=");

        Answer sent = send(BATCHES + REGISTER, table);
        JsonNode filed = ended(sent.header("Location"), "FILED");
        assertThat(filed.path("rows").path("applied").asInt()).isEqualTo(1);
        assertThat(filed.path("rows").path("refusals"))
                .extracting(refusal -> refusal.path("code").asString())
                .containsExactlyInAnyOrder("unknown-category", "missing", "unknown-site");
    }

    @Test
    void a_template_is_a_table_that_is_understood() {
        byte[] template = bytes(BATCHES + "/template" + REGISTER, null);
        List<List<String>> rows = new ArrayList<>();

        TableFile.of(template).read(rows::add);

        assertThat(rows.getFirst().getFirst()).isEqualTo("类别 Category *");
        assertThat(rows).hasSize(2);
        assertThat(street.office().get(BATCHES + "/profiles").json())
                .extracting(profile -> profile.path("code").asString())
                .containsExactly("standard", "nyc311");
    }

    @Test
    void tables_that_cannot_be_read_and_people_who_may_not_are_refused() {
        assertThat(send(BATCHES + "?profile=none", "a,b\n1,2\n").code()).isEqualTo("unknown-intake-profile");
        assertThat(send(BATCHES + "/dry-run" + REGISTER, "a,b\n1,2\n").code()).isEqualTo("sheet-column-missing");
        assertThat(send(BATCHES + "/dry-run" + REGISTER, "类别,类别,描述\n").code()).isEqualTo("sheet-column-twice");
        assertThat(send(BATCHES + REGISTER, "\"never closed").code()).isEqualTo("sheet-unreadable");
        assertThat(send(street.merchant(), BATCHES + REGISTER, "类别,描述\n").status())
                .isEqualTo(403);
        assertThat(street.office().get(BATCHES + "/never").status()).isEqualTo(404);
        assertThat(street.person("n", "district-office@district/" + TestDistricts.YAXIU)
                        .get(BATCHES + "/profiles")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode ended(String location, String stage) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> street.office()
                        .get(location)
                        .json()
                        .path("stage")
                        .asString()
                        .equals(stage));
        return street.office().get(location).json();
    }

    private Answer send(String path, String table) {
        return send(street.office(), path, table);
    }

    private static Answer send(TestClient who, String path, String table) {
        return who.send(who.request(path)
                .setHeader("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(table)));
    }

    private byte[] bytes(String path, @Nullable String table) {
        HttpRequest.Builder request = street.office().request(path);
        if (table != null) {
            request.setHeader("Content-Type", "text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(table));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(URI.create(path) + " does not answer", e);
        }
    }

    private static List<String> codes(JsonNode tried, int wrong) {
        return tried.path("rows")
                .valueStream()
                .filter(row -> row.path("change").asString().equals("REFUSED"))
                .skip(wrong)
                .findFirst()
                .orElseThrow()
                .path("problems")
                .valueStream()
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    private static String requests() throws IOException {
        String file = System.getProperty(TABLE);
        if (file != null) {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        }
        List<String> types = List.of(
                "Noise - Commercial,Loud Music/Party",
                "Illegal Parking,Blocked Hydrant",
                "Rodent,Rat Sighting",
                "Lost Property,");
        return IntStream.range(0, 1_000)
                .mapToObj(row -> row + "," + types.get(row % types.size()) + ",Club,MANHATTAN,40.7,-73.9")
                .collect(Collectors.joining(
                        "\n", "unique_key,complaint_type,descriptor,location_type,borough,latitude,longitude\n", "\n"));
    }

    private static int rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        TableFile.of(table.getBytes(StandardCharsets.UTF_8)).read(rows::add);
        return rows.size() - 1;
    }
}
