package io.shangquan.local.suite;

import java.nio.file.Path;

/**
 * Where things are in a checkout. Everything that the suite writes is below {@code .local}, which is not versioned.
 *
 * @param root the checkout
 */
public record Layout(Path root) {

    /** Everything that the suite writes. */
    public Path local() {
        return root.resolve(".local");
    }

    /** What {@link SuiteState} is kept in while the suite runs. */
    public Path state() {
        return local().resolve("suite.json");
    }

    /** Held by the one supervisor that runs. */
    public Path lock() {
        return local().resolve("suite.lock");
    }

    /** Records of the broker, documents, and the mark that the demo street is loaded. */
    public Path data() {
        return local().resolve("data");
    }

    /** One log per process, earlier starts beside it. */
    public Path logs() {
        return local().resolve("logs");
    }

    /** A Boot application as it runs: extracted, with its cache. */
    public Path application(String name) {
        return local().resolve("run").resolve(name);
    }

    /** Keycloak's distribution and its database. */
    public Path keycloak() {
        return local().resolve("keycloak");
    }

    /** The realm of the demonstration. */
    public Path demoRealm() {
        return root.resolve("infra/deploy/realm/shangquan-demo-realm.json");
    }
}
