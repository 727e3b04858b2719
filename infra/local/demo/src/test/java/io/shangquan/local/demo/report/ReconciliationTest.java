package io.shangquan.local.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.demo.drive.Cast;
import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.drive.Step;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.demo.watch.SeenEvent;
import io.shangquan.local.suite.demo.DemoAccounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final Fate.Accepted ONLINE = accepted("online", Filing.ONLINE);
    private static final Fate.Accepted HOTLINE = accepted("hotline", "HOTLINE");

    private final Readers readers = new Readers(new Cast(DemoAccounts.load()));

    @Test
    void officeDepartmentAndSubmitterMustHearOfADemandThatWasFiledOnline() {
        Reconciliation found = Reconciliation.of(List.of(ONLINE), ReconciliationTest::whole, readers);

        assertThat(found.hasAllEvents()).isTrue();
        assertThat(found.wantedByAccount())
                .containsEntry("office-yaxiu", Set.of("online-1", "online-5"))
                .containsEntry("safety-yaxiu", Set.of("online-2", "online-8"))
                .containsEntry("rep-yaxiu", Set.of("online-2", "online-3", "online-5"));
    }

    @Test
    void nobodyIsTheSubmitterOfWhatTheOfficeFiledForThem() {
        Reconciliation found = Reconciliation.of(List.of(HOTLINE), ReconciliationTest::whole, readers);

        assertThat(found.wantedByAccount()).containsOnlyKeys("office-yaxiu", "safety-yaxiu");
    }

    @Test
    void whatIsInEveryInboxLeavesNoGap() {
        Reconciliation found = Reconciliation.of(List.of(ONLINE, HOTLINE), ReconciliationTest::whole, readers);

        assertThat(found.gaps(Map.of())).isEmpty();
    }

    @Test
    void anEntryThatIsMissingIsAGapOfItsDemand() {
        Reconciliation found = Reconciliation.of(List.of(ONLINE, HOTLINE), ReconciliationTest::whole, readers);

        assertThat(found.gaps(Map.of("safety-yaxiu", Set.of("hotline-2"))))
                .containsExactly(new Reconciliation.Gap(
                        HOTLINE, "no entry for io.shangquan.demand.routed.v1 in the inbox of safety-yaxiu"));
    }

    @Test
    void aDemandOfWhichNothingCameIsAGap() {
        Reconciliation found = Reconciliation.of(List.of(ONLINE), _ -> List.of(), readers);

        assertThat(found.hasAllEvents()).isFalse();
        assertThat(found.gaps(Map.of()))
                .extracting(Reconciliation.Gap::accepted)
                .containsExactly(ONLINE);
    }

    private static List<SeenEvent> whole(String demand) {
        List<String> types = Step.eventsUpTo(Progress.CLOSED);
        return IntStream.rangeClosed(1, types.size())
                .mapToObj(i ->
                        new SeenEvent(demand + "-" + i, types.get(i - 1), String.format("0001%012d", i), Instant.EPOCH))
                .toList();
    }

    private static Fate.Accepted accepted(String demand, String channel) {
        Filing filing = new Filing(
                2,
                demand,
                "110105-yaxiu",
                "environment.noise",
                channel,
                "Noise",
                "site-yajing",
                "safety",
                Progress.CLOSED,
                "SOLVED",
                "Done",
                true);
        return new Fate.Accepted(filing, demand, false);
    }
}
