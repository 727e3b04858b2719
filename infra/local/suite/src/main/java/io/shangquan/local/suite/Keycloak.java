package io.shangquan.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keycloak on this machine: its distribution optimised once for what the suite needs, the realm of the demonstration
 * imported by its first start, its accounts kept in a database file of its own.
 */
final class Keycloak {

    /** The realm's name; Keycloak wants the imported file to be named after it. */
    private static final String IMPORTED = "shangquan-realm.json";

    private static final List<String> BUILD = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--features-disabled=ciba,device-flow,kerberos,docker,organization");

    /** Without the second compiler: 30 MB less and ready 2 s earlier, at 60 ms more for a login by password. */
    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            // As kc.sh has them: for its threads, its cache and its logging.
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    private final Layout layout;
    private final Path home;

    private Keycloak(Layout layout, Path home) {
        this.layout = layout;
        this.home = home;
    }

    /** @throws SuiteFailure if the distribution is not there */
    static Keycloak in(Layout layout) throws IOException {
        if (Files.isDirectory(layout.keycloak())) {
            try (Stream<Path> found = Files.list(layout.keycloak())) {
                return found.filter(path -> Files.exists(path.resolve("bin/kc.sh")))
                        .max(java.util.Comparator.naturalOrder())
                        .map(home -> new Keycloak(layout, home))
                        .orElseThrow(() -> absent(layout));
            }
        }
        throw absent(layout);
    }

    private static SuiteFailure absent(Layout layout) {
        return new SuiteFailure("Keycloak is missing below " + layout.keycloak() + ": infra/up fetches it");
    }

    /** Clears all accounts, so that the next start imports the realm again. */
    static void reset(Layout layout) throws IOException {
        Directories.delete(layout.identity());
    }

    /** Builds the distribution if that has not been done yet, and puts the realm where the next start looks for it. */
    void prepare(Plan plan, Path log, Consumer<String> say) throws IOException, InterruptedException {
        Path note = layout.keycloak().resolve("built-from");
        String from = home.getFileName() + " " + System.getProperty("java.vm.version") + " " + String.join(" ", BUILD);
        if (!Files.exists(note) || !Files.readString(note).equals(from)) {
            say.accept("Keycloak is prepared, which is done once");
            build(log);
            Files.writeString(note, from);
        }
        Path imports = Files.createDirectories(home.resolve("data/import"));
        noticeChange(say);
        DemoRealm.copy(
                layout.demoRealm(), imports.resolve(IMPORTED), plan.addresses().gateway());
    }

    /** How it is started; call {@link #prepare} first. */
    Launch launch(Plan plan, Path log) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + plan.keycloak(),
                "--http-management-port=" + plan.keycloakManagement(),
                "--hostname=" + plan.identity(),
                "--db-url=jdbc:h2:file:" + data().resolve("keycloakdb") + ";NON_KEYWORDS=VALUE",
                "--log-level=INFO,io.smallrye.health:ERROR"));
        return new Launch(
                Launch.Layer.IDENTITY,
                "keycloak",
                command,
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", administratorPassword()),
                home,
                log,
                URI.create(plan.identity()),
                URI.create("http://127.0.0.1:" + plan.keycloakManagement() + "/health/ready"),
                Duration.ofSeconds(15));
    }

    /** Where the password of Keycloak's own administrator is kept. */
    Path administratorPasswordFile() throws IOException {
        return data().resolve("admin-password");
    }

    private void build(Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new SuiteFailure("Keycloak could not be prepared: see " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Keycloak imports a realm only once; a changed file would pass unseen. */
    private void noticeChange(Consumer<String> say) throws IOException {
        Path imported = data().resolve("imported-realm.json");
        if (Files.notExists(imported)) {
            Files.copy(layout.demoRealm(), imported);
        } else if (Files.mismatch(imported, layout.demoRealm()) >= 0) {
            say.accept("The demo realm has changed since it was imported: infra/up --reset imports it again");
        }
    }

    private Path data() throws IOException {
        return Files.createDirectories(layout.identity());
    }

    private String administratorPassword() throws IOException {
        Path file = administratorPasswordFile();
        if (Files.notExists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }
}
