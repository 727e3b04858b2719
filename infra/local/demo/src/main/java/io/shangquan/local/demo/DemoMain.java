package io.shangquan.local.demo;

import io.shangquan.local.suite.Layout;
import io.shangquan.local.suite.SuiteState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The demonstration, as {@code infra/demo} starts it. Properties of the JVM: {@code suite.root} the checkout,
 * {@code suite.terminal} whether a person watches.
 */
public final class DemoMain {

    private static final int IN_ORDER = 0;
    private static final int MISSING = 1;
    private static final int NOT_BEGUN = 2;

    private DemoMain() {}

    /** Status 0: everything is where it must be. 1: something is missing. 2: it could not begin. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws InterruptedException {
        int status;
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            if (options.help()) {
                System.out.print(DemoOptions.USAGE);
                status = IN_ORDER;
            } else {
                status = run(options) ? IN_ORDER : MISSING;
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(DemoOptions.USAGE);
            status = NOT_BEGUN;
        } catch (DemoFailure failed) {
            System.err.println(failed.getMessage());
            status = NOT_BEGUN;
        } catch (IOException failed) {
            System.err.println("The demonstration cannot go on: " + failed.getMessage());
            status = MISSING;
        }
        System.exit(status);
    }

    private static boolean run(DemoOptions options) throws IOException, InterruptedException {
        Layout layout = Layout.of(Path.of(System.getProperty("suite.root", ".")));
        Requests requests = Requests.read(options, layout.local().resolve("demo/requests.csv"));
        SuiteState suite = SuiteState.read(layout.state())
                .filter(SuiteState::isCurrent)
                .orElseThrow(() -> new DemoFailure("The suite does not run: start it with infra/up"));
        if (suite.phase() != SuiteState.Phase.UP) {
            throw new DemoFailure("The suite is not up yet: infra/up --status says how far it is");
        }
        boolean terminal = Boolean.getBoolean("suite.terminal");
        return new Demonstration(suite.addresses(), System.out, terminal, Clock.systemUTC()).run(requests);
    }
}
