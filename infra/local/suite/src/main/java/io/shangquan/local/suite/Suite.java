package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.Phase;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.demo.DemoAccounts;
import io.shangquan.local.suite.demo.DemoStreet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the suite, from the first port to the last process. */
final class Suite {

    private static final long ROOM_NEEDED = 1L << 30;

    private final SuiteOptions options;
    private final Layout layout;
    private final Say say;
    private final Clock clock;
    private final Services services;

    Suite(SuiteOptions options, Layout layout, Say say, Clock clock) {
        this.options = options;
        this.services = options.peak() ? Services.load() : Services.load().quickToStart();
        this.layout = layout;
        this.say = say;
        this.clock = clock;
    }

    /**
     * Starts everything, stays until the thread is interrupted, and stops everything.
     *
     * @throws SuiteFailure if the suite cannot run; what had started is stopped
     */
    void run() {
        try (SuiteLock _ = SuiteLock.take(layout.lock()).orElseThrow(this::runsAlready)) {
            prepareGround();
            Run run = new Run(Plan.of(options, services, new Ports(say::line)));
            try {
                run.start();
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException _) {
                say.line("Stopping");
            } finally {
                run.stop();
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

    /** What begins once every port is known. */
    private final class Run {

        private final Plan plan;
        private final Processes processes;
        private volatile @Nullable BackgroundTask<Supervised> identity;

        Run(Plan plan) {
            this.plan = plan;
            this.processes = new Processes(plan.addresses(), layout, say, clock);
        }

        void start() throws IOException, InterruptedException {
            processes.enter(Phase.STARTING);
            BackgroundTask<Supervised> keycloak = BackgroundTask.begin(this::startKeycloak);
            identity = keycloak;
            Supervised infrastructure = startInfrastructure();
            Applications applications = Applications.extract(plan, services, layout);
            processes.await(List.of(infrastructure));
            if (options.caches()) {
                applications.train(say);
            }
            applications.launches().forEach(processes::supervise);
            keycloak.join();
            processes.awaitAll();
            loadDemo();
            processes.enter(Phase.UP);
            say.block(new Welcome(plan.addresses(), layout, options.demo()).text());
        }

        private Supervised startKeycloak() throws IOException, InterruptedException {
            Keycloak keycloak = Keycloak.in(layout);
            keycloak.prepare(plan, layout.freshLog("keycloak-build"), say::line);
            return processes.supervise(keycloak.launch(plan, layout.freshLog("keycloak")));
        }

        private Supervised startInfrastructure() throws IOException, InterruptedException {
            Infrastructure infrastructure = Infrastructure.in(layout, services.jvm());
            if (options.caches() && !infrastructure.isTrained()) {
                say.line("Start-up cache of the infrastructure is made, which is done once");
                if (!infrastructure.train(layout.freshLog("infrastructure-training"))) {
                    say.line("It could not be made; starts are slower without it");
                }
            }
            return processes.supervise(infrastructure.launch(plan, layout.freshLog("infrastructure")));
        }

        private void loadDemo() throws InterruptedException {
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
        void stop() {
            BackgroundTask.begin(this::stopInOrder).joinUninterrupted();
        }

        private Suite stopInOrder() throws IOException, InterruptedException {
            BackgroundTask<Supervised> begun = identity;
            if (begun != null) {
                begun.cancel();
            }
            processes.stop();
            Files.deleteIfExists(layout.state());
            say.line("Stopped; data are kept in " + layout.local());
            return Suite.this;
        }
    }
}
