package io.shangquan.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Broker, document store and mail sink: the process beneath all others. */
final class Infrastructure {

    private final Layout layout;
    private final JavaApplication application;

    private Infrastructure(Layout layout, JavaApplication application) {
        this.layout = layout;
        this.application = application;
    }

    /** @throws SuiteFailure if it has not been built */
    static Infrastructure in(Layout layout, List<String> jvm) throws IOException {
        Path target = layout.root().resolve("infra/local/infrastructure/target");
        List<String> options =
                Stream.concat(jvm.stream(), Stream.of("-Xmx320m")).toList();
        return new Infrastructure(layout, JavaApplication.plain(layout, "local-infrastructure", target, options));
    }

    boolean isTrained() throws IOException {
        return application.cache().isCurrent();
    }

    /** Starts and stops it once, beside the real data, for its start-up cache. */
    boolean train(Path log) throws IOException, InterruptedException {
        Path data = layout.application("local-infrastructure").resolve("training");
        try {
            return application.train(
                    Map.of(),
                    List.of(),
                    List.of("--data=" + data, "--broker=0", "--store=0", "--smtp=0", "--http=0", "--once"),
                    log);
        } finally {
            Directories.delete(data);
        }
    }

    Launch launch(Plan plan, Path log) throws IOException {
        Files.createDirectories(layout.data());
        return new Launch(
                Launch.Layer.INFRASTRUCTURE,
                "infrastructure",
                application.command(
                        List.of(),
                        List.of(
                                "--data=" + layout.data(),
                                "--broker=" + plan.broker(),
                                "--store=" + plan.store(),
                                "--smtp=" + plan.smtp(),
                                "--http=" + plan.infrastructure())),
                Map.of(),
                layout.root(),
                log,
                URI.create("http://127.0.0.1:" + plan.infrastructure()),
                URI.create("http://127.0.0.1:" + plan.infrastructure() + "/health"),
                Duration.ofSeconds(30));
    }
}
