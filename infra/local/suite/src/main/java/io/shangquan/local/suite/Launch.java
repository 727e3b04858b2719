package io.shangquan.local.suite;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one process is started and looked after.
 *
 * @param layer when it is stopped
 * @param name unique in the suite
 * @param command program and arguments
 * @param environment added to the supervisor's own
 * @param directory where it runs
 * @param log where its output goes
 * @param url base URL of what it serves; null if it serves no HTTP
 * @param health answers 200 when it is ready
 * @param grace how long it may take to stop before it is ended by force
 */
record Launch(
        Layer layer,
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        @Nullable URI url,
        URI health,
        Duration grace) {

    /** What stands on what, from the top: the suite is stopped in this order. */
    enum Layer {
        GATEWAY,
        SERVICE,
        IDENTITY,
        INFRASTRUCTURE
    }

    Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Starts the process, its output at the end of the log. */
    Process begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
