package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.Addresses;
import io.shangquan.local.suite.SuiteState.Phase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The processes of one run: looked after, awaited, and stopped from the top; the state file follows them. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TICK = Duration.ofMillis(500);

    private final Addresses addresses;
    private final Path state;
    private final Path logs;
    private final Say say;
    private final Clock clock;
    private final Health health = Health.overHttp();
    private final Instant startedAt;
    private final List<Supervised> all = new CopyOnWriteArrayList<>();
    private volatile Phase phase = Phase.STARTING;

    Processes(Addresses addresses, Layout layout, Say say, Clock clock) {
        this.addresses = addresses;
        this.state = layout.state();
        this.logs = layout.logs();
        this.say = say;
        this.clock = clock;
        this.startedAt = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
    }

    /**
     * Starts a process and looks after it from now on.
     *
     * @throws SuiteFailure if the suite is stopping: what has not begun shall not begin
     */
    synchronized Supervised supervise(Launch launch) {
        if (phase == Phase.STOPPING) {
            throw new SuiteFailure("The suite is stopping");
        }
        Supervised process = new Supervised(launch, health, new Narrator(say, this::record), clock);
        all.add(process);
        process.start();
        return process;
    }

    /** @throws SuiteFailure if one is not ready within five minutes */
    void awaitAll() throws InterruptedException {
        await(all);
    }

    /** @throws SuiteFailure if one is not ready within five minutes */
    void await(List<Supervised> awaited) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        for (Supervised process : awaited) {
            while (!process.awaitReady(TICK)) {
                say.awaiting("waiting for " + String.join(", ", StatusTable.notReady(awaited)));
                if (clock.instant().isAfter(end)) {
                    throw new SuiteFailure("Not ready after " + PATIENCE.toMinutes() + " minutes: "
                            + String.join(", ", StatusTable.notReady(awaited)) + "; see " + logs);
                }
            }
        }
    }

    /** Stops them layer by layer, from the top; those of a layer together. */
    void stop() throws InterruptedException {
        enter(Phase.STOPPING);
        var layers = all.stream()
                .collect(Collectors.groupingBy(
                        process -> process.launch().layer(), TreeMap::new, Collectors.toUnmodifiableList()));
        for (List<Supervised> layer : layers.values()) {
            List<BackgroundTask<Supervised>> stops =
                    layer.stream().map(Processes::beginStop).toList();
            for (BackgroundTask<Supervised> stop : stops) {
                stop.join();
            }
        }
    }

    private static BackgroundTask<Supervised> beginStop(Supervised process) {
        return BackgroundTask.begin(() -> {
            process.stop();
            return process;
        });
    }

    /** Says in the state file how far the suite is. */
    synchronized void enter(Phase next) {
        phase = next;
        record();
    }

    private synchronized void record() {
        new SuiteState(
                        ProcessHandle.current().pid(),
                        startedAt,
                        phase,
                        addresses,
                        all.stream().map(Supervised::entry).toList())
                .write(state);
    }
}
