package io.shangquan.local.demo;

import io.shangquan.contracts.event.Topics;
import io.shangquan.local.demo.drive.Cast;
import io.shangquan.local.demo.drive.Drive;
import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.report.Acknowledgements;
import io.shangquan.local.demo.report.Latencies;
import io.shangquan.local.demo.report.MonthRates;
import io.shangquan.local.demo.report.ProgressBar;
import io.shangquan.local.demo.report.Readers;
import io.shangquan.local.demo.report.Reconciler;
import io.shangquan.local.demo.watch.EventWatch;
import io.shangquan.local.demo.watch.InboxWatch;
import io.shangquan.local.demo.watch.Inboxes;
import io.shangquan.local.suite.SuiteState;
import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import io.shangquan.local.suite.demo.DemoAccounts;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One run: files everything, drives it, looks for all of it behind the API, and reports. */
final class Demonstration {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final SuiteState.Addresses addresses;
    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;
    private final Cast cast;
    private final ApiClient api;

    Demonstration(SuiteState.Addresses addresses, PrintStream out, boolean terminal, Clock clock) {
        DemoAccounts accounts = DemoAccounts.load();
        this.addresses = addresses;
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.cast = new Cast(accounts);
        this.api = ApiClient.of(addresses.gateway(), addresses.tokenEndpoint(), accounts.password(), clock);
    }

    /** Whether everything that was acknowledged is where it must be. @throws IOException if the suite stays away */
    boolean run(Requests requests) throws IOException, InterruptedException {
        Set<String> districts =
                requests.filings().stream().map(Filing::district).collect(Collectors.toCollection(TreeSet::new));
        requireStreet(districts);
        List<InboxWatch> inboxes = new ArrayList<>();
        try (EventWatch events = EventWatch.start(addresses.broker(), Topics.DEMAND, clock)) {
            for (String district : districts) {
                inboxes.add(InboxWatch.start(api, cast.office(district).username(), clock));
            }
            awaitWatches(events, inboxes);
            return run(requests, districts, events, inboxes);
        } finally {
            inboxes.forEach(InboxWatch::close);
        }
    }

    private boolean run(Requests requests, Set<String> districts, EventWatch events, List<InboxWatch> inboxes)
            throws IOException, InterruptedException {
        out.println("Filing " + requests.title() + " through " + addresses.gateway());
        Acknowledgements acknowledged = new Acknowledgements();
        Crew crew = new Crew(new Drive(api, cast, Patience.WHILE_AWAY, acknowledged), AT_ONCE);
        List<Fate> fates;
        try (ProgressBar bar =
                new ProgressBar(out, clock, terminal, requests.filings().size())) {
            fates = crew.driveAll(requests.filings(), bar);
        }
        List<Fate.Accepted> accepted = fates.stream()
                .filter(Fate.Accepted.class::isInstance)
                .map(Fate.Accepted.class::cast)
                .toList();
        Reconciler.Result found =
                new Reconciler(events, new Inboxes(api), new Readers(cast), clock, PATIENCE).reconcile(accepted);
        Report report = new Report(out, requests, fates, found);
        report.printIntake(acknowledged.repetitions());
        printRates(districts);
        report.printLatencies(new Latencies(
                acknowledged.all(),
                events::of,
                event -> inboxes.stream()
                        .flatMap(inbox -> inbox.seenAt(event).stream())
                        .findFirst()));
        return report.printReconciliation();
    }

    private void requireStreet(Set<String> districts) throws IOException, InterruptedException {
        for (String district : districts) {
            ApiAnswer answer = api.send(
                    ApiRequest.get(cast.office(district).username(), "/api/v1/districts/" + district),
                    Patience.WHILE_AWAY);
            if (!answer.isSuccess()) {
                throw new DemoFailure("There is no district " + district
                        + ": infra/up loads the demo street unless it was started with --no-demo");
            }
        }
    }

    private static void awaitWatches(EventWatch events, List<InboxWatch> inboxes) throws InterruptedException {
        boolean ready = events.awaitCaughtUp(PATIENCE);
        for (InboxWatch inbox : inboxes) {
            ready &= inbox.awaitOpen(PATIENCE);
        }
        if (!ready) {
            throw new DemoFailure("The topic or an inbox cannot be watched: infra/up --status says more");
        }
    }

    private void printRates(Set<String> districts) throws IOException, InterruptedException {
        YearMonth month = YearMonth.from(clock.instant().atZone(CITY));
        MonthRates rates = new MonthRates(api, month);
        out.println("\nThree rates of " + month + ", ratings made up for the demonstration counted");
        for (String district : districts) {
            out.println("  " + rates.line(district, cast.office(district).username()));
        }
    }
}
