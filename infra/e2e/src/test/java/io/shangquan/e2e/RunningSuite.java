package io.shangquan.e2e;

import io.shangquan.local.suite.Layout;
import io.shangquan.local.suite.SuiteState;
import io.shangquan.local.suite.SuiteState.Addresses;
import io.shangquan.local.suite.SuiteState.Phase;
import io.shangquan.local.suite.SuiteState.ProcessEntry;
import io.shangquan.local.suite.SuiteState.ProcessState;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The suite under test, started by {@code infra/up} in a place of its own with empty data and the demo street's districts, units
 * and appointments. One that runs there already is used as it is, and left running.
 */
final class RunningSuite implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Layout layout;
    private final @Nullable Process command;
    private final DemoAccounts accounts = DemoAccounts.load();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AccountTokens tokens;
    private final ApiClient api;

    private RunningSuite(Layout layout, @Nullable Process command) {
        this.layout = layout;
        this.command = command;
        this.tokens = new AccountTokens(
                http, URI.create(addresses().tokenEndpoint()), accounts.password(), Clock.systemUTC());
        this.api = new ApiClient(http, URI.create(addresses().gateway()), tokens, Clock.systemUTC());
    }

    static RunningSuite start() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("journeys.root", "."));
        Path place = Path.of(System.getProperty(
                "journeys.in", root.resolve(".local/journeys").toString()));
        Layout layout = Layout.of(root).in(place);
        RunningSuite suite = new RunningSuite(layout, isUp(layout) ? null : begin(layout));
        try {
            new DemoStreet(suite.api, suite.accounts, _ -> {}).layOut();
            return suite;
        } catch (IOException | InterruptedException failed) {
            suite.close();
            throw failed;
        }
    }

    private static Process begin(Layout layout) throws IOException, InterruptedException {
        Path place = layout.local();
        Files.createDirectories(place);
        Path log = place.resolve("up.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "infra/up", "--in", place.toString(), "--reset", "--no-demo", "--no-build", "--no-caches")
                .directory(layout.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Process command = builder.start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(command::destroy));
        awaitUp(layout, command, log);
        return command;
    }

    private static void awaitUp(Layout layout, Process command, Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START);
        while (!isUp(layout)) {
            if (!command.isAlive() || Instant.now().isAfter(end)) {
                command.destroy();
                throw new IOException("The suite did not start:\n" + Files.readString(log));
            }
            Thread.sleep(LOOK);
        }
    }

    private static boolean isUp(Layout layout) {
        return SuiteState.read(layout.state())
                .filter(SuiteState::isCurrent)
                .filter(state -> state.phase() == Phase.UP)
                .isPresent();
    }

    /** Where to reach what. */
    Addresses addresses() {
        return state().addresses();
    }

    DemoAccounts accounts() {
        return accounts;
    }

    ApiClient api() {
        return api;
    }

    HttpClient http() {
        return http;
    }

    /** A token of an account. */
    String token(String account) throws IOException, InterruptedException {
        return tokens.of(account);
    }

    /** Whether the process of that name is ready, for the so manieth time since the suite began. */
    boolean isReadyAgain(String name, int restarts) {
        return process(name)
                .filter(entry -> entry.restarts() >= restarts && entry.state() == ProcessState.READY)
                .isPresent();
    }

    /** How often the process of that name was started again. */
    int restartsOf(String name) {
        return process(name).orElseThrow().restarts();
    }

    /** Where the process of that name says how it is, on its management port. */
    URI healthOf(String name) {
        return URI.create(process(name).orElseThrow().health());
    }

    /** Ends a process as the kernel would when memory runs out: without a word. */
    void kill(String name) {
        long pid = process(name).orElseThrow().pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() {
        if (command == null) {
            return;
        }
        command.destroy();
        try {
            if (!command.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                command.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessEntry> process(String name) {
        List<ProcessEntry> processes = state().processes();
        return processes.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    private SuiteState state() {
        return SuiteState.read(layout.state()).orElseThrow();
    }
}
