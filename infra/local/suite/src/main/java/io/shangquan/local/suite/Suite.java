package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.Phase;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.demo.DemoAccounts;
import io.shangquan.local.suite.demo.DemoStreet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the suite, from the first port to the last process. */
final class Suite {

    private static final long ROOM_NEEDED = 1L << 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TICK = Duration.ofMillis(500);

    private final SuiteOptions options;
    private final Layout layout;
    private final Say say;
    private final Clock clock;
    private final Health health = Health.overHttp();
    private final Services services = Services.load();
    private final List<Supervised> processes = new CopyOnWriteArrayList<>();
    private final Instant startedAt;
    private volatile Phase phase = Phase.STARTING;
    private volatile @Nullable FutureTask<Supervised> identity;

    Suite(SuiteOptions options, Layout layout, Say say, Clock clock) {
        this.options = options;
        this.layout = layout;
        this.say = say;
        this.clock = clock;
        this.startedAt = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
    }

    /**
     * Starts everything, stays until the thread is interrupted, and stops everything.
     *
     * @throws SuiteFailure if the suite cannot run; what had started is stopped
     */
    void run() {
        try (SuiteLock _ = SuiteLock.take(layout.lock()).orElseThrow(this::runsAlready)) {
            prepareGround();
            Plan plan = Plan.of(options, services, new Ports(say::line));
            try {
                start(plan);
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException _) {
                say.line("Stopping");
            } finally {
                stop(plan);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new SuiteFailure("The suite cannot run: " + failed, failed);
        }
    }

    private SuiteFailure runsAlready() {
        String where = SuiteState.read(layout.state())
                .map(state -> " as process " + state.supervisor() + ", at "
                        + state.addresses().gateway())
                .orElse("");
        return new SuiteFailure("The suite runs already" + where + "; infra/up --status says more, --down stops it");
    }

    private void prepareGround() throws IOException {
        int ended = SuiteState.read(layout.state()).map(Leftovers::end).orElse(0);
        if (ended > 0) {
            say.line("Ended " + ended + " processes that a killed suite had left");
        }
        Files.deleteIfExists(layout.state());
        long room = Files.getFileStore(layout.local()).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new SuiteFailure("The disk is nearly full: " + (room >> 20) + " MB are free at " + layout.local()
                    + ", 1024 MB are needed");
        }
        if (options.reset()) {
            Directories.delete(layout.data());
            Keycloak.reset(layout);
            say.line("All data cleared");
        }
        Files.createDirectories(layout.logs());
        Files.createDirectories(layout.data());
    }

    private void start(Plan plan) throws IOException, InterruptedException {
        record(plan);
        identity = begin(() -> startKeycloak(plan));
        Supervised infrastructure = startInfrastructure(plan);
        List<JavaApplication> applications = extract(plan);
        awaitAll(List.of(infrastructure));
        for (JavaApplication application : applications) {
            train(application, plan);
        }
        for (Plan.Application application : plan.applications()) {
            JavaApplication java = applications.stream()
                    .filter(one -> one.name().equals(application.service().name()))
                    .findFirst()
                    .orElseThrow();
            supervise(launch(application, java, plan), plan);
        }
        awaitKeycloakBegun();
        awaitAll(processes);
        loadDemo(plan);
        enter(Phase.UP, plan);
        say.block(new Welcome(plan.addresses(), layout, options.demo()).text());
    }

    private void awaitKeycloakBegun() throws InterruptedException {
        FutureTask<Supervised> begun = identity;
        if (begun != null) {
            join(begun);
        }
    }

    private Supervised startKeycloak(Plan plan) throws IOException, InterruptedException {
        Keycloak keycloak = Keycloak.in(layout);
        keycloak.prepare(plan, log("keycloak-build"), say::line);
        return supervise(keycloak.launch(plan, log("keycloak")), plan);
    }

    private Supervised startInfrastructure(Plan plan) throws IOException, InterruptedException {
        Infrastructure infrastructure = Infrastructure.in(layout, services.jvm());
        if (options.caches() && !infrastructure.isTrained()) {
            say.line("Start-up cache of the infrastructure is made, which is done once");
            if (!infrastructure.train(log("infrastructure-training"))) {
                say.line("It could not be made; starts are slower without it");
            }
        }
        return supervise(infrastructure.launch(plan, log("infrastructure")), plan);
    }

    private List<JavaApplication> extract(Plan plan) throws IOException, InterruptedException {
        List<JavaApplication> extracted = new CopyOnWriteArrayList<>();
        for (Services.Service service : plan.applications().stream()
                .map(Plan.Application::service)
                .distinct()
                .toList()) {
            extracted.add(JavaApplication.boot(layout, service.name(), services.jvmOf(service)));
        }
        return extracted;
    }

    /** A Boot application leaves its cache when its context is up; it needs the infrastructure for that. */
    private void train(JavaApplication application, Plan plan) throws IOException, InterruptedException {
        if (!options.caches() || application.cache().isCurrent()) {
            return;
        }
        say.line("Start-up cache of " + application.name() + " is made, which is done once per build");
        Plan.Application first = plan.applications().stream()
                .filter(one -> one.name().equals(application.name()))
                .findFirst()
                .orElseThrow();
        Path log = log(application.name() + "-training");
        if (!application.train(
                plan.environmentOf(first, services), List.of("-Dspring.context.exit=onRefresh"), List.of(), log)) {
            say.line("It could not be made; starts are slower without it (" + log + ")");
        }
    }

    private Launch launch(Plan.Application application, JavaApplication java, Plan plan) throws IOException {
        return new Launch(
                application.service().isGateway() ? Launch.Layer.GATEWAY : Launch.Layer.SERVICE,
                application.name(),
                java.command(List.of(), List.of()),
                plan.environmentOf(application, services),
                layout.root(),
                log(application.name()),
                URI.create(application.url()),
                URI.create(application.health()),
                Duration.ofSeconds(30));
    }

    /** @throws SuiteFailure if the suite is stopping: what has not begun shall not begin */
    private synchronized Supervised supervise(Launch launch, Plan plan) {
        if (phase == Phase.STOPPING) {
            throw new SuiteFailure("The suite is stopping");
        }
        Supervised process = new Supervised(launch, health, new Narrator(say, () -> record(plan)), clock);
        processes.add(process);
        process.start();
        return process;
    }

    private Path log(String name) throws IOException {
        Path log = layout.logs().resolve(name + ".log");
        Directories.rotate(log);
        return log;
    }

    private void awaitAll(List<Supervised> awaited) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        for (Supervised process : awaited) {
            while (!process.awaitReady(TICK)) {
                say.awaiting("waiting for " + String.join(", ", StatusTable.notReady(awaited)));
                if (clock.instant().isAfter(end)) {
                    throw new SuiteFailure("Not ready after " + PATIENCE.toMinutes() + " minutes: "
                            + String.join(", ", StatusTable.notReady(awaited)) + "; see " + layout.logs());
                }
            }
        }
    }

    private void loadDemo(Plan plan) throws InterruptedException {
        Path mark = layout.data().resolve("demo-street-loaded");
        if (!options.demo() || !options.only().isEmpty() || Files.exists(mark)) {
            return;
        }
        try {
            DemoAccounts accounts = DemoAccounts.load();
            ApiClient api = ApiClient.of(
                    plan.addresses().gateway(), plan.addresses().tokenEndpoint(), accounts.password(), clock);
            new DemoStreet(api, accounts, say::line).load();
            Files.writeString(mark, clock.instant().toString());
        } catch (IOException failed) {
            say.line("The demo street is not loaded, the next start tries again: " + failed.getMessage());
        }
    }

    /** In a thread of its own, so that a signal that comes late does not break off what stops already. */
    private void stop(Plan plan) {
        FutureTask<Suite> stopped = begin(() -> {
            stopInOrder(plan);
            return this;
        });
        boolean interrupted = false;
        while (!stopped.isDone()) {
            try {
                join(stopped);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopInOrder(Plan plan) throws IOException, InterruptedException {
        FutureTask<Supervised> begun = identity;
        if (begun != null) {
            begun.cancel(true);
        }
        enter(Phase.STOPPING, plan);
        var layers = processes.stream()
                .collect(Collectors.groupingBy(
                        process -> process.launch().layer(), TreeMap::new, Collectors.toUnmodifiableList()));
        for (List<Supervised> layer : layers.values()) {
            List<FutureTask<Supervised>> stops =
                    layer.stream().map(Suite::beginStop).toList();
            for (FutureTask<Supervised> stop : stops) {
                join(stop);
            }
        }
        Files.deleteIfExists(layout.state());
        say.line("Stopped; data are kept in " + layout.local());
    }

    private static FutureTask<Supervised> beginStop(Supervised process) {
        return begin(() -> {
            process.stop();
            return process;
        });
    }

    private synchronized void enter(Phase next, Plan plan) {
        phase = next;
        record(plan);
    }

    private synchronized void record(Plan plan) {
        new SuiteState(
                        ProcessHandle.current().pid(),
                        startedAt,
                        phase,
                        plan.addresses(),
                        processes.stream().map(Supervised::entry).toList())
                .write(layout.state());
    }

    private static <T> FutureTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.startVirtualThread(task);
        return task;
    }

    private static <T> T join(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SuiteFailure failure) {
                throw failure;
            }
            throw new SuiteFailure("The suite cannot run: " + failed.getCause(), failed);
        }
    }
}
