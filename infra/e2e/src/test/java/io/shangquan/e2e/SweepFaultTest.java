package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.local.demo.watch.EventWatch;
import io.shangquan.local.demo.watch.SeenEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A process is killed while it finds deadlines that have passed: none is overlooked, none is told twice. */
@Journey
@Order(13)
class SweepFaultTest {

    private static final int DEMANDS = 200;
    private static final String PROCESS = "demand-service";
    private static final String MISSED = EventTypes.of(DeadlineMissed.class);
    private static final Duration RESTART = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Client client;
    private final RunningSuite suite;

    SweepFaultTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void everyDeadlineIsMissedOnceThoughTheSweepIsKilledInItsMiddle() throws Exception {
        NewDistrict district = NewDistrict.founded(client, "sweep");
        String secretary = "secretary." + district.id();
        new Newcomers(suite, district).take(Map.of("office/district-secretary", secretary));
        district.draftRules("9001-1", "{\"duration\": \"PT15S\"}");
        assertThat(district.publishRules("9001-1").status()).isEqualTo(200);
        int restarts = suite.restartsOf(PROCESS);
        try (EventWatch events = EventWatch.start(suite.addresses().broker(), Topics.DEMAND, Clock.systemUTC())) {
            assertThat(events.awaitCaughtUp(RESTART)).isTrue();
            List<String> demands = filed(district, secretary);

            await().atMost(RESTART)
                    .pollInterval(LOOK)
                    .until(() -> demands.stream()
                                    .filter(demand -> missed(events, demand) > 0)
                                    .count()
                            >= DEMANDS / 10);
            suite.kill(PROCESS);
            assertThat(demands)
                    .as("it was killed in the middle")
                    .anySatisfy(demand -> assertThat(missed(events, demand)).isZero());
            await().atMost(RESTART).until(() -> suite.isReadyAgain(PROCESS, restarts + 1));

            await().atMost(RESTART).until(() -> demands.stream().allMatch(demand -> missed(events, demand) > 0));
            for (String demand : demands) {
                await().atMost(RESTART).until(() -> escalations(district, secretary, demand) == 1);
            }
            assertThat(demands)
                    .allSatisfy(demand -> assertThat(missed(events, demand)).isEqualTo(1));
        }
    }

    /** Files demands by one table, so that all of them are due within moments; says their ids. */
    private List<String> filed(NewDistrict district, String secretary) throws IOException, InterruptedException {
        String rows = "safety.order,Nobody comes\n".repeat(DEMANDS);
        new IntakeTables(client, secretary, district.id(), "standard").file("类别,描述\n" + rows);
        List<String> demands = client.get(secretary, in(district.id(), "/demands?limit=" + DEMANDS))
                .json()
                .path("items")
                .valueStream()
                .map(demand -> demand.path("id").asString())
                .toList();
        assertThat(demands).hasSize(DEMANDS);
        return demands;
    }

    /** How many times the demand was not accepted in time; what is published again after a kill is the same event. */
    private static long missed(EventWatch events, String demand) {
        return events.of(demand).stream()
                .filter(event -> event.type().equals(MISSED))
                .map(SeenEvent::id)
                .distinct()
                .count();
    }

    /** How many times somebody was told that the demand was not accepted in time. */
    private long escalations(NewDistrict district, String secretary, String demand)
            throws IOException, InterruptedException {
        FiledDemand filed = new FiledDemand(client, in(district.id(), "/demands/" + demand));
        return filed.escalations(secretary)
                .valueStream()
                .filter(told -> told.path("missed").asBoolean())
                .count();
    }
}
