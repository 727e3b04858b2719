package io.shangquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people do in the console with a browser: {@code gateway/console/journeys}, each of its tests counted as one here. Without
 * a browser they are skipped, and the reason is said.
 */
@Journey
@Order(10)
class ConsoleJourneyTest {

    /** What the command ends with where no browser can be had. */
    private static final int NO_BROWSER = 77;

    /** The tour in the other language and the figures are for whoever looks at them. */
    private static final List<String> LEFT_OUT = List.of("--grep-invert", "@tour|@figures");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningSuite suite;
    private final Path console = Path.of(System.getProperty("journeys.root", "."), "gateway/console");

    ConsoleJourneyTest(RunningSuite suite) {
        this.suite = suite;
    }

    @TestFactory
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    Stream<DynamicTest> whatPeopleDoWithABrowser() throws IOException, InterruptedException {
        Path report = console.resolve("build-output/report.json");
        String gateway = suite.addresses().gateway();
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("./journeys", gateway), LEFT_OUT.stream())
                        .toList())
                .directory(console.toFile())
                .redirectErrorStream(true);
        builder.environment().put("CONSOLE_REPORT", report.toAbsolutePath().toString());
        Process journeys = builder.start();
        String last = tell(journeys);
        int status = journeys.waitFor();
        assumeTrue(status != NO_BROWSER, last);

        List<JsonNode> specs = JSON.readTree(report).findParents("tests");
        assertThat(specs).as("journeys in " + report).isNotEmpty();
        return specs.stream().map(ConsoleJourneyTest::asTest);
    }

    /** Says what the journeys say, while they do. */
    private static String tell(Process journeys) throws IOException {
        String last = "";
        try (BufferedReader output = journeys.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println("console: " + line);
                last = line;
            }
        } finally {
            journeys.descendants().forEach(ProcessHandle::destroy);
            journeys.destroy();
        }
        return last;
    }

    private static DynamicTest asTest(JsonNode spec) {
        return DynamicTest.dynamicTest(spec.path("title").asString(""), () -> {
            JsonNode result = spec.path("tests").path(0);
            String status = result.path("status").asString("");
            assumeTrue(!status.equals("skipped"), "not run, because one before it failed");
            assertThat(status)
                    .as(() -> result.findValuesAsString("message").toString())
                    .isEqualTo("expected");
        });
    }
}
