package io.shangquan.local.demo.drive;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.Patience;
import io.shangquan.local.suite.demo.DemoAccounts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriveTest {

    private static final String DEMANDS = "/api/v1/districts/110105-gongti/demands";
    private static final Map<String, String> FILED = Map.of("Location", DEMANDS + "/d1", "ETag", "\"1\"");
    private static final Map<String, String> NOW = Map.of("Retry-After", "0");
    private static final Patience BRIEF = new Patience(Duration.ofSeconds(5), Patience.WHILE_AWAY.statuses());

    private final List<Step> acknowledged = new ArrayList<>();
    private FakeGateway gateway;
    private Drive drive;

    @BeforeEach
    void open() throws IOException {
        gateway = new FakeGateway();
        drive = driveWith(BRIEF);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aDemandIsDrivenAsFarAsItsRowSaysByThoseWhoseTaskItIs() throws InterruptedException {
        gateway.answering(201, FILED, demand("SUBMITTED", false, 0))
                .answering(200, version(2), demand("ROUTED", false, 0))
                .answering(200, version(3), demand("IN_PROGRESS", false, 0))
                .answering(200, version(4), demand("IN_PROGRESS", true, 0))
                .answering(200, version(5), demand("RESOLVED", true, 0))
                .answering(200, version(6), demand("RESOLVED", true, 1))
                .answering(200, version(7), demand("CLOSED", true, 1));

        Fate fate = drive.drive(filing(Progress.CLOSED));

        assertThat(fate).isEqualTo(new Fate.Accepted(filing(Progress.CLOSED), "d1", false));
        assertThat(acknowledged).containsExactly(Step.values());
        assertThat(gateway.requests())
                .extracting(FakeGateway.Request::what)
                .containsExactly(
                        "POST " + DEMANDS,
                        "POST " + DEMANDS + "/d1/routing",
                        "POST " + DEMANDS + "/d1/take-up",
                        "POST " + DEMANDS + "/d1/first-contact",
                        "POST " + DEMANDS + "/d1/resolution",
                        "POST " + DEMANDS + "/d1/call-backs",
                        "POST " + DEMANDS + "/d1/rating");
        assertThat(gateway.requests()).extracting(FakeGateway.Request::version).endsWith("\"5\"", "\"6\"");
        assertThat(gateway.requests().getLast().body()).contains("\"synthetic\":true");
    }

    @Test
    void aServiceThatIsAwayIsAskedAgainWithTheSameKeyAndBody() throws InterruptedException {
        gateway.answering(503, NOW, "")
                .answering(429, NOW, "")
                .answering(409, NOW, "{\"code\": \"not-yet-known\"}")
                .answering(201, FILED, demand("SUBMITTED", false, 0));

        Fate fate = drive.drive(filing(Progress.SUBMITTED));

        assertThat(fate).isInstanceOf(Fate.Accepted.class);
        assertThat(gateway.requests()).hasSize(4);
        assertThat(gateway.requests().stream().distinct()).hasSize(1);
    }

    @Test
    void whatAnEarlierRunHasFiledIsReadAndDrivenOn() throws InterruptedException {
        gateway.answering(201, Map.of("Location", DEMANDS + "/d1", "Idempotency-Replayed", "true"), "")
                .answering(200, version(2), demand("ROUTED", false, 0));

        Fate fate = drive.drive(filing(Progress.ROUTED));

        assertThat(fate).isEqualTo(new Fate.Accepted(filing(Progress.ROUTED), "d1", true));
        assertThat(acknowledged).isEmpty();
    }

    @Test
    void aClockThatWasQuickerIsNoObstacle() throws InterruptedException {
        gateway.answering(201, FILED, demand("SUBMITTED", false, 0))
                .answering(412, Map.of(), "{\"code\": \"stale-version\"}")
                .answering(200, version(2), demand("SUBMITTED", false, 0))
                .answering(200, version(3), demand("ROUTED", false, 0));

        Fate fate = drive.drive(filing(Progress.ROUTED));

        assertThat(fate).isInstanceOf(Fate.Accepted.class);
        assertThat(gateway.requests().get(1).key())
                .isEqualTo(gateway.requests().get(3).key());
    }

    @Test
    void whatIsRefusedIsToldWithItsReason() throws InterruptedException {
        gateway.answering(422, Map.of(), "{\"code\": \"unknown-category\"}");

        assertThat(drive.drive(filing(Progress.CLOSED)))
                .isInstanceOfSatisfying(
                        Fate.Refused.class,
                        refused -> assertThat(refused.reason()).contains("422", "unknown-category"));
    }

    @Test
    void aMoveThatIsRefusedLeavesTheDemandWhereItIs() throws InterruptedException {
        gateway.answering(201, FILED, demand("SUBMITTED", false, 0))
                .answering(403, Map.of(), "{\"code\": \"not-their-move\"}");

        assertThat(drive.drive(filing(Progress.ROUTED)))
                .isInstanceOfSatisfying(
                        Fate.Stuck.class, stuck -> assertThat(stuck.reason()).contains("route", "not-their-move"));
    }

    @Test
    void patienceEnds() throws InterruptedException {
        gateway.answering(503, NOW, "");

        Fate fate = driveWith(new Patience(Duration.ZERO, Set.of(503))).drive(filing(Progress.SUBMITTED));

        assertThat(fate).isInstanceOf(Fate.Unanswered.class);
    }

    private Drive driveWith(Patience patience) {
        DemoAccounts accounts = DemoAccounts.load();
        ApiClient api = ApiClient.of(gateway.url(), gateway.url() + "/token", accounts.password(), Clock.systemUTC());
        return new Drive(api, new Cast(accounts), patience, (step, _, _) -> acknowledged.add(step));
    }

    private static Map<String, String> version(int version) {
        return Map.of("ETag", "\"" + version + "\"");
    }

    private static String demand(String status, boolean contacted, int callBacks) {
        String stopped = contacted ? "\"2026-01-05T00:00:00Z\"" : "null";
        return "{\"id\": \"d1\", \"status\": \"" + status + "\", \"callBacks\": " + callBacks
                + ", \"clocks\": [{\"kind\": \"FIRST_CONTACT\", \"stoppedAt\": " + stopped + "}]}";
    }

    private static Filing filing(Progress target) {
        return new Filing(
                2,
                "nyc311 1",
                "110105-gongti",
                "environment.noise",
                Filing.ONLINE,
                "Noise",
                "site-xingyuan",
                "environment",
                target,
                "SOLVED",
                "Done",
                true);
    }
}
