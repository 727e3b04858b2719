package io.shangquan.local.suite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The supervisor, as {@code infra/up} starts it in the checkout's root. Properties of the JVM: {@code suite.root} the
 * checkout, {@code suite.parent} the process whose end means Ctrl-C, {@code suite.terminal} whether a person watches.
 */
public final class SuiteMain {

    private static final Duration WHOLE_STOP = Duration.ofMinutes(2);

    private SuiteMain() {}

    /** Status 0: as asked. 1: not, and the last line says why. 2: the options are wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        SuiteOptions options;
        try {
            options = SuiteOptions.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(SuiteOptions.USAGE);
            System.exit(2);
            return;
        }
        Layout usual = Layout.of(Path.of(System.getProperty("suite.root", ".")).toRealPath());
        Layout layout =
                options.place() == null ? usual : usual.in(options.place().toAbsolutePath());
        System.exit(
                switch (options.verb()) {
                    case RUN -> run(options, layout);
                    case STATUS -> status(layout);
                    case DOWN -> down(layout);
                    case END_LEFTOVERS -> endLeftovers(layout);
                    case HELP -> {
                        System.out.print(SuiteOptions.USAGE);
                        yield 0;
                    }
                });
    }

    private static int run(SuiteOptions options, Layout layout) {
        Clock clock = Clock.systemUTC();
        Say say = new Say(System.out, clock, Boolean.getBoolean("suite.terminal"));
        Suite suite = new Suite(options, layout, say, clock);
        CountDownLatch done = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stopInOrder(main, done)));
        endWithParent();
        try {
            suite.run();
            return 0;
        } catch (SuiteFailure failed) {
            say.line(String.valueOf(failed.getMessage()));
            return 1;
        } finally {
            done.countDown();
        }
    }

    /** A signal interrupts the main thread, which then stops everything; having been asked to, it ends with status 0. */
    private static void stopInOrder(Thread main, CountDownLatch done) {
        if (done.getCount() == 0) {
            return;
        }
        main.interrupt();
        try {
            if (done.await(WHOLE_STOP.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endWithParent() {
        Optional.ofNullable(Long.getLong("suite.parent"))
                .flatMap(ProcessHandle::of)
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }

    private static int status(Layout layout) throws InterruptedException {
        StatusTable.Answer answer = new StatusTable(Health.overHttp())
                .of(SuiteState.read(layout.state()).orElse(null));
        System.out.print(answer.text());
        return answer.healthy() ? 0 : 1;
    }

    private static int down(Layout layout) {
        Optional<ProcessHandle> supervisor = SuiteState.read(layout.state()).flatMap(Leftovers::supervisor);
        if (supervisor.isEmpty()) {
            int ended = endLeftoversOf(layout);
            System.out.println(
                    ended == 0 ? "The suite does not run" : "Ended " + ended + " processes of a former suite");
            return 0;
        }
        supervisor.get().destroy();
        supervisor
                .get()
                .onExit()
                .completeOnTimeout(supervisor.get(), WHOLE_STOP.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
        boolean stopped = !supervisor.get().isAlive();
        System.out.println(stopped ? "The suite has stopped" : "The suite is still stopping");
        return stopped ? 0 : 1;
    }

    private static int endLeftovers(Layout layout) {
        Optional<SuiteState> state = SuiteState.read(layout.state());
        if (state.flatMap(Leftovers::supervisor).isPresent()) {
            return 0;
        }
        endLeftoversOf(layout);
        return 0;
    }

    private static int endLeftoversOf(Layout layout) {
        return SuiteState.read(layout.state()).map(Leftovers::end).orElse(0);
    }
}
