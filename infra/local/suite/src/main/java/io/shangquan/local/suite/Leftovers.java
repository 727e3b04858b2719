package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.ProcessEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a supervisor that was killed left running. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Linux tells a start in ticks since boot, and boot as a time of day that moves when the clock is set. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    private Leftovers() {}

    /**
     * Ends every process that the state names and that is still that very process, and waits until all have ended.
     *
     * @return how many there were
     */
    static int end(SuiteState state) {
        List<ProcessHandle> found = state.processes().stream()
                .flatMap(entry -> find(entry).stream())
                .toList();
        found.forEach(ProcessHandle::destroy);
        CompletableFuture<?> ended = CompletableFuture.allOf(
                found.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        ended.copy()
                .completeOnTimeout(null, GRACE.toSeconds(), TimeUnit.SECONDS)
                .join();
        found.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        ended.join();
        return found.size();
    }

    /** The supervisor that wrote the state, if it still runs. */
    static Optional<ProcessHandle> supervisor(SuiteState state) {
        return find(state.supervisor(), state.supervisorStartedAt());
    }

    /** The process of an entry, if it still runs. */
    static Optional<ProcessHandle> find(ProcessEntry entry) {
        return find(entry.pid(), entry.startedAt());
    }

    private static Optional<ProcessHandle> find(long pid, @Nullable Instant startedAt) {
        if (pid <= 0 || startedAt == null) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .filter(began ->
                                Duration.between(began, startedAt).abs().compareTo(CLOCK_DRIFT) <= 0)
                        .isPresent());
    }
}
