package io.shangquan.local.suite;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where things are in a checkout, and where a suite writes. Two suites that write to different places do not meet: each has
 * its own data, logs, state and ports.
 *
 * @param root the checkout
 * @param local everything that the suite writes; not versioned
 */
public record Layout(Path root, Path local) {

    private static final String USUAL = ".local";

    /** Of the suite that {@code infra/up} runs unless it is told otherwise. */
    public static Layout of(Path root) {
        return new Layout(root, root.resolve(USUAL));
    }

    /** The same checkout with another place to write to. */
    public Layout in(Path other) {
        return new Layout(root, other);
    }

    /** What {@link SuiteState} is kept in while the suite runs. */
    public Path state() {
        return local.resolve("suite.json");
    }

    /** Held by the one supervisor that runs. */
    public Path lock() {
        return local.resolve("suite.lock");
    }

    /** Records of the broker, documents, and the mark that the demo street is loaded. */
    public Path data() {
        return local.resolve("data");
    }

    /** One log per process, earlier starts beside it. */
    public Path logs() {
        return local.resolve("logs");
    }

    /** A log to write to: what an earlier start wrote is kept beside it. */
    Path freshLog(String name) throws IOException {
        Path log = logs().resolve(name + ".log");
        Directories.rotate(log);
        return log;
    }

    /** A Boot application as it runs: extracted, with its cache. */
    public Path application(String name) {
        return local.resolve("run").resolve(name);
    }

    /** Keycloak's distribution, which all suites of the checkout share. */
    public Path keycloak() {
        return root.resolve(USUAL).resolve("keycloak");
    }

    /** Keycloak's database. */
    public Path identity() {
        return local.resolve("keycloak/data");
    }

    /** The realm of the demonstration. */
    public Path demoRealm() {
        return root.resolve("infra/deploy/realm/shangquan-demo-realm.json");
    }
}
