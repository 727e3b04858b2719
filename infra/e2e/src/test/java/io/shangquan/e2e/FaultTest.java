package io.shangquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.local.demo.drive.Cast;
import io.shangquan.local.demo.drive.Drive;
import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.demo.report.Readers;
import io.shangquan.local.demo.report.Reconciler;
import io.shangquan.local.demo.watch.EventWatch;
import io.shangquan.local.demo.watch.Inboxes;
import io.shangquan.local.suite.api.Patience;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes are killed while merchants file: everything that was acknowledged is there. */
@Journey
@Order(14)
class FaultTest {

    private static final int DEMANDS = 40;
    private static final int AT_ONCE = 4;
    private static final Duration RESTART = Duration.ofSeconds(90);
    private static final Patience LASTING = new Patience(RESTART, Patience.WHILE_AWAY.statuses());

    private final RunningSuite suite;

    FaultTest(RunningSuite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(strings = {"demand-service", "notification-service", "gateway", "infrastructure"})
    void whatWasAcknowledgedSurvivesTheKillOf(String process) throws Exception {
        int restarts = suite.restartsOf(process);
        Cast cast = new Cast(suite.accounts());
        AtomicInteger acknowledged = new AtomicInteger();
        Drive drive = new Drive(suite.api(), cast, LASTING, (_, _, _) -> {
            if (acknowledged.incrementAndGet() == DEMANDS) {
                suite.kill(process);
            }
        });
        try (EventWatch events = EventWatch.start(suite.addresses().broker(), Topics.DEMAND, Clock.systemUTC())) {
            assertThat(events.awaitCaughtUp(RESTART)).isTrue();

            List<Fate> fates = driveAll(drive, filings(process));

            assertThat(fates)
                    .hasSize(DEMANDS)
                    .allSatisfy(fate -> assertThat(fate).isInstanceOf(Fate.Accepted.class));
            List<Fate.Accepted> accepted =
                    fates.stream().map(Fate.Accepted.class::cast).toList();
            Reconciler.Result found = new Reconciler(
                            events, new Inboxes(suite.api()), new Readers(cast), Clock.systemUTC(), RESTART)
                    .reconcile(accepted);
            assertThat(found.gaps()).isEmpty();
            assertThat(found.whole()).isEqualTo(DEMANDS);
        }
        await().atMost(RESTART).until(() -> suite.isReadyAgain(process, restarts + 1));
    }

    private static List<Fate> driveAll(Drive drive, List<Filing> filings) throws Exception {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Fate>> begun = new ArrayList<>();
            filings.forEach(filing -> begun.add(workers.submit(() -> drive.drive(filing))));
            List<Fate> fates = new ArrayList<>();
            for (Future<Fate> one : begun) {
                fates.add(one.get());
            }
            return fates;
        }
    }

    private static List<Filing> filings(String process) {
        String run = Client.newKey();
        return IntStream.range(0, DEMANDS)
                .mapToObj(i -> new Filing(
                        i,
                        "fault " + process + ' ' + run + ' ' + i,
                        "110105-gongti",
                        "environment.sanitation",
                        i % 2 == 0 ? Filing.ONLINE : "HOTLINE",
                        "Rubbish at the gate",
                        "site-gongbei",
                        "environment",
                        i % 4 == 0 ? Progress.CLOSED : Progress.IN_PROGRESS,
                        "SOLVED",
                        "It was taken away",
                        true))
                .toList();
    }
}
