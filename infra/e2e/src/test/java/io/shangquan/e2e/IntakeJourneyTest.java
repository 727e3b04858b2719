package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.demo.MadeUpRequests;
import io.shangquan.local.demo.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** An office files what others have collected in tables, wrong rows included, and takes a table back. */
@Journey
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeJourneyTest {

    /** An export of New York's 311 requests to be filed instead of one in the same columns that is made up. */
    private static final String EXPORT = "journeys.requests";

    private final Client client;
    private final RunningSuite suite;
    private NewDistrict district;
    private String office;

    IntakeJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @BeforeAll
    void found() throws Exception {
        district = NewDistrict.founded(client, "intake");
        office = "office." + district.id();
        new Newcomers(suite, district).take(Map.of("office/head", office));
    }

    @Test
    void aThousandRequestsAreFiledAndFoundAndTheRowsThatAreWrongAreNamed() throws Exception {
        String export = export();
        CsvFile requests = CsvFile.parse(export);
        int count = requests.rows().size();
        String table = export
                + wrong(requests.columns(), Map.of("complaint_type", "Rodent", "latitude", "95"))
                + wrong(requests.columns(), Map.of("complaint_type", "Rodent", "latitude", "north"))
                + wrong(requests.columns(), Map.of("descriptor", "Of no type"));
        IntakeTables tables = new IntakeTables(client, office, district.id(), "nyc311");

        JsonNode tried = tables.dryRun(table).json();
        assertThat(tried.path("added").asInt()).as(tried.toString()).isEqualTo(count);
        assertThat(problems(tried)).containsExactly("latitude range", "latitude pattern", "complaint_type missing");
        assertThat(tables.marked(table).header("Content-Type")).contains("spreadsheet");
        assertThat(demands("")).as("nothing is filed by trying").isEmpty();

        String batch = tables.file(table);

        assertThat(tables.rowsOf(batch).path("applied").asInt()).isEqualTo(count);
        assertThat(tables.rowsOf(batch).path("refused").asInt()).isEqualTo(3);
        List<JsonNode> filed = demands("");
        assertThat(filed)
                .hasSize(count)
                .allSatisfy(
                        demand -> assertThat(demand.path("channel").asString()).isEqualTo("IMPORT"));
        assertThat(filed.stream().map(demand -> demand.path("number").asString()))
                .doesNotHaveDuplicates();
        assertThat(byKind(filed)).isEqualTo(byKind(requests));
        assertThat(found("Loud Music")).isEqualTo(described(requests, "Loud Music"));
    }

    @Test
    void aTableIsTakenBack() throws Exception {
        IntakeTables tables = new IntakeTables(client, office, district.id(), "standard");
        String batch = tables.file("""
                类别,描述
                welfare.canteen,The canteen closes too early
                welfare.canteen,The canteen is too small
                welfare.canteen,The canteen is closed on Sundays
                """);
        List<JsonNode> filed = demands("&category=welfare.canteen");
        assertThat(filed).hasSize(3);
        String touched = filed.getFirst().path("id").asString();
        new FiledDemand(client, in(district.id(), "/demands/" + touched)).move(office, "routing", "{}");

        tables.undo(batch);

        assertThat(tables.rowsOf(batch).path("undone").asInt()).isEqualTo(2);
        assertThat(tables.rowsOf(batch).path("kept").asInt()).isEqualTo(1);
        assertThat(demands("&category=welfare.canteen"))
                .extracting(demand -> demand.path("status").asString())
                .containsExactly("ROUTED", "WITHDRAWN", "WITHDRAWN");
    }

    private static String export() throws IOException {
        String file = System.getProperty(EXPORT);
        return file == null
                ? String.join("\n", MadeUpRequests.lines()) + "\n"
                : Files.readString(Path.of(file)).stripTrailing() + "\n";
    }

    /** A row with nothing but what is given. */
    private static String wrong(List<String> columns, Map<String, String> cells) {
        return columns.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static List<String> problems(JsonNode tried) {
        return tried.path("rows")
                .valueStream()
                .flatMap(row -> row.path("problems").valueStream())
                .map(problem -> problem.path("column").asString() + " "
                        + problem.path("code").asString())
                .toList();
    }

    /** All demands of the district, page by page, the newest first. */
    private List<JsonNode> demands(String filter) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        String path = in(district.id(), "/demands?limit=200" + filter);
        String after = "";
        do {
            JsonNode page = client.get(office, path + after).json();
            page.path("items").forEach(all::add);
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return all;
    }

    /** How many demands all words are found in. */
    private int found(String words) throws IOException, InterruptedException {
        int found = 0;
        String after = "";
        do {
            JsonNode page = client.post(
                            office, in(district.id(), "/demand-searches?limit=200" + after), """
                            {"text": "%s"}""".formatted(words))
                    .json();
            found += page.path("items").size();
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return found;
    }

    private static int described(CsvFile requests, String words) {
        return Math.toIntExact(requests.rows().stream()
                .filter(row -> row.get("descriptor").contains(words))
                .count());
    }

    /** How many there are of each kind: a description begins with it. */
    private static Map<String, Long> byKind(List<JsonNode> demands) {
        return demands.stream()
                .collect(groupingBy(
                        demand -> demand.path("description").asString().replaceAll(":.*", ""), counting()));
    }

    private static Map<String, Long> byKind(CsvFile requests) {
        return requests.rows().stream().collect(groupingBy(row -> row.get("complaint_type"), counting()));
    }
}
