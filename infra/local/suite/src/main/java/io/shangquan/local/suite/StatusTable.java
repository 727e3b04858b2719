package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.ProcessEntry;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code infra/up --status}: asked of the processes themselves, not taken from the file. */
final class StatusTable {

    private static final String ROW = "%-24s %-9s %8s %8s %9s  %s%n";

    private final Health health;

    StatusTable(Health health) {
        this.health = health;
    }

    /**
     * A table and the verdict on it.
     *
     * @param text for the user
     * @param healthy whether everything that should run does and says that it is ready
     */
    record Answer(String text, boolean healthy) {}

    Answer of(@Nullable SuiteState state) throws InterruptedException {
        if (state == null || Leftovers.supervisor(state).isEmpty()) {
            return new Answer("The suite does not run: infra/up starts it\n", false);
        }
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, ROW, "PROCESS", "STATE", "PID", "MB", "RESTARTS", "ADDRESS"));
        boolean healthy = state.phase() == SuiteState.Phase.UP;
        for (ProcessEntry entry : state.processes()) {
            Optional<ProcessHandle> process = Leftovers.find(entry);
            boolean ready = process.isPresent() && health.isReady(URI.create(entry.health()));
            healthy &= ready;
            text.append(row(entry, process, ready));
        }
        text.append(
                        healthy
                                ? "All is healthy"
                                : state.phase() == SuiteState.Phase.UP
                                        ? "Not all is healthy"
                                        : "The suite is " + state.phase().name().toLowerCase(Locale.ROOT))
                .append('\n');
        return new Answer(text.toString(), healthy);
    }

    private static String row(ProcessEntry entry, Optional<ProcessHandle> process, boolean ready) {
        String state = ready ? "ready" : process.isPresent() ? "not ready" : "down";
        String pid = process.map(running -> Long.toString(running.pid())).orElse("-");
        String megabytes =
                process.flatMap(ResidentMemory::megabytes).map(String::valueOf).orElse("-");
        return String.format(
                Locale.ROOT,
                ROW,
                entry.name(),
                state,
                pid,
                megabytes,
                entry.restarts(),
                entry.url() == null ? "" : entry.url());
    }

    /** The names of the processes that are not ready, for the one line that a start in vain ends with. */
    static List<String> notReady(List<Supervised> processes) {
        return processes.stream()
                .filter(process -> process.state() != SuiteState.ProcessState.READY)
                .map(Supervised::name)
                .toList();
    }
}
