package io.shangquan.local.infrastructure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The infrastructure as a process of its own, on free ports. */
final class RunningInfrastructure implements AutoCloseable {

    private static final Pattern READY =
            Pattern.compile("ready: broker (\\S+), store (\\S+), SMTP 127.0.0.1:([0-9]+), HTTP (\\S+)");

    private final Process process;
    private final Ports ports;

    private RunningInfrastructure(Process process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    record Ports(String broker, String store, int smtp, String http) {}

    /** Starts it and returns once it says that it is ready. */
    static RunningInfrastructure start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InfrastructureMain.class.getName(),
                        "--data=" + data,
                        "--broker=0",
                        "--store=0",
                        "--smtp=0",
                        "--http=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return new RunningInfrastructure(
                        process,
                        new Ports(ready.group(1), ready.group(2), Integer.parseInt(ready.group(3)), ready.group(4)));
            }
            said.append(line).append('\n');
        }
        throw new IOException("It ended before it was ready:\n" + said);
    }

    Ports ports() {
        return ports;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, as SIGTERM does, and returns its status. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
