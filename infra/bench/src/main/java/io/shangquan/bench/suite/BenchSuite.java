package io.shangquan.bench.suite;

import io.shangquan.local.suite.Layout;
import io.shangquan.local.suite.SuiteState;
import io.shangquan.local.suite.SuiteState.Phase;
import io.shangquan.local.suite.api.AccountTokens;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.demo.DemoAccounts;
import io.shangquan.local.suite.demo.DemoStreet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The whole suite in a place of its own, started and stopped by {@code infra/up}. Only the gateway's limits are changed: one person may
 * not file as much as a street in the time of a measurement.
 */
public final class BenchSuite implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(15);
    private static final Duration STOP = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String NEVER_REACHED = "1000000";

    private final Layout layout;
    private final Process command;
    private final Duration took;
    private final AccountTokens tokens;
    private final ApiClient api;

    private BenchSuite(Layout layout, Process command, Duration took) {
        this.layout = layout;
        this.command = command;
        this.took = took;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.tokens = new AccountTokens(
                http,
                URI.create(state().addresses().tokenEndpoint()),
                DemoAccounts.load().password(),
                Clock.systemUTC());
        this.api = new ApiClient(http, gateway(), tokens, Clock.systemUTC());
    }

    /**
     * Starts it and waits until all is healthy.
     *
     * @param options of {@code infra/up}
     * @throws IOException if it does not start; the message holds what it said
     */
    public static BenchSuite start(Path root, Path place, String... options) throws IOException, InterruptedException {
        Layout layout = Layout.of(root).in(place);
        Files.createDirectories(place);
        Path log = place.resolve("up.log");
        List<String> line = new ArrayList<>(List.of("infra/up", "--in", place.toString(), "--no-demo", "--peak"));
        line.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SHANGQUAN_GATEWAY_LIMITS_PERSON_PER_SECOND", NEVER_REACHED);
        builder.environment().put("SHANGQUAN_GATEWAY_LIMITS_DISTRICT_PER_SECOND", NEVER_REACHED);
        long begin = System.nanoTime();
        Process command = builder.start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(command::destroy));
        while (!isUp(layout)) {
            if (!command.isAlive() || System.nanoTime() - begin > START.toNanos()) {
                command.destroy();
                throw new IOException("The suite did not start:\n" + Files.readString(log));
            }
            Thread.sleep(LOOK);
        }
        return new BenchSuite(layout, command, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Makes the districts, units and appointments of the demo street, unless they are there. */
    public void layOutStreet() throws IOException, InterruptedException {
        new DemoStreet(api, DemoAccounts.load(), _ -> {}).layOut();
    }

    /** How long it took from the command until all was healthy. */
    public Duration took() {
        return took;
    }

    public SuiteState state() {
        return SuiteState.read(layout.state()).orElseThrow();
    }

    public URI gateway() {
        return URI.create(state().addresses().gateway());
    }

    public ApiClient api() {
        return api;
    }

    /** The value of {@code Authorization} for an account. */
    public String bearer(String account) throws IOException, InterruptedException {
        return "Bearer " + tokens.of(account);
    }

    /** What a process tells of itself (Prometheus text). */
    public ServiceMetrics metricsOf(String process) {
        return new ServiceMetrics(URI.create(processOf(process).health()).resolve("/actuator/prometheus"));
    }

    /** How a process is now. */
    public SuiteState.ProcessEntry processOf(String process) {
        return state().processes().stream()
                .filter(entry -> entry.name().equals(process))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        command.destroy();
        try {
            if (!command.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                command.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            command.destroyForcibly();
        }
    }

    private static boolean isUp(Layout layout) {
        return SuiteState.read(layout.state())
                .filter(SuiteState::isCurrent)
                .filter(state -> state.phase() == Phase.UP)
                .isPresent();
    }
}
