package io.shangquan.local.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs where, as {@code .local/suite.json} says while the suite is up. Written by the supervisor alone; read by
 * {@code --status}, the demonstration, journeys and load.
 *
 * @param supervisor process id of the supervisor
 * @param supervisorStartedAt when that process began: an id may be used again by another
 * @param phase how far the suite is
 * @param addresses where to reach what
 * @param processes every process, in the order of their start
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SuiteState(
        long supervisor, Instant supervisorStartedAt, Phase phase, Addresses addresses, List<ProcessEntry> processes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SuiteState {
        processes = List.copyOf(processes);
    }

    /** How far the suite is. */
    public enum Phase {
        STARTING,
        /** All was healthy once, and the demo street is loaded unless it was not asked for. */
        UP,
        STOPPING
    }

    /**
     * Where to reach what; all on the loopback address.
     *
     * @param gateway base URL of the API and the console, without a slash at the end
     * @param issuer the tokens' {@code iss}
     * @param jwkSet URL of the keys that sign tokens
     * @param tokenEndpoint URL that issues tokens
     * @param broker Kafka's {@code bootstrap.servers}
     * @param store connection string of the document store, without a database
     * @param smtp host and port of the mail sink
     * @param mail URL that lists the mail received
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Addresses(
            String gateway,
            String issuer,
            String jwkSet,
            String tokenEndpoint,
            String broker,
            String store,
            String smtp,
            String mail) {}

    /**
     * One process.
     *
     * @param name unique in the suite: {@code demand-service}, {@code demand-service-2}
     * @param pid its process id, 0 while there is none
     * @param startedAt when that process began; null while there is none
     * @param url base URL of what it serves; null if it serves no HTTP
     * @param health URL that answers 200 when it is ready
     * @param restarts how often it was started again after it died
     * @param log its log
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ProcessEntry(
            String name,
            long pid,
            @Nullable Instant startedAt,
            ProcessState state,
            @Nullable String url,
            String health,
            int restarts,
            String log) {}

    /** How one process is. */
    public enum ProcessState {
        WAITING,
        STARTING,
        READY,
        /** It runs and was ready, but its health now says no. */
        UNREADY,
        /** It died and waits for its next start. */
        DOWN,
        STOPPED
    }

    /**
     * Reads a state file; empty if there is none, which means that no suite runs.
     *
     * @throws UncheckedIOException if the file is there but cannot be read
     */
    public static Optional<SuiteState> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), SuiteState.class));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("The suite's state cannot be read: " + file, failed);
        } catch (JacksonException failed) {
            throw new UncheckedIOException(new IOException("The suite's state cannot be understood: " + file, failed));
        }
    }

    /** Whether the supervisor that wrote it still runs: one that was killed leaves its file behind. */
    public boolean isCurrent() {
        return Leftovers.supervisor(this).isPresent();
    }

    /** Replaces the file as a whole, so that a reader sees the former or this state and nothing between. */
    void write(Path file) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("The suite's state cannot be written: " + file, failed);
        }
    }
}
