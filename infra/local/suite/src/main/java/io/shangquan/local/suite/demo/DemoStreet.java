package io.shangquan.local.suite.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Loads the demo street through the gateway with tokens of its own people: districts, then their units, then who holds
 * which post, then the enterprises. May be repeated: what is there stays as it is.
 */
public final class DemoStreet {

    private static final int AT_ONCE = 16;
    private static final int TOLD_EVERY = 1_200;

    private final DemoClient client;
    private final DemoSteps steps;
    private final Consumer<String> say;

    /**
     * @param gateway base URL of the API
     * @param tokenEndpoint issues tokens by password for the client {@code shangquan-demo}
     * @param accounts who acts
     * @param say told how far it is
     */
    public DemoStreet(URI gateway, URI tokenEndpoint, DemoAccounts accounts, Consumer<String> say) {
        InstantSource clock = Clock.systemUTC();
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.client =
                new DemoClient(http, gateway, new DemoTokens(http, tokenEndpoint, accounts.password(), clock), clock);
        this.steps = new DemoSteps(DemoPlaces.load(), accounts);
        this.say = say;
    }

    /**
     * Loads what is not there yet.
     *
     * @throws IOException if something is refused or cannot be reached; the message is one line. What came before stays
     */
    public void load() throws IOException, InterruptedException {
        say.accept("The demo street is loaded");
        makeAll("districts", steps.districts());
        makeAll("units", steps.units());
        makeAll("appointments", steps.appointments());
        makeAll("enterprises", steps.enterprises());
    }

    private void makeAll(String what, List<DemoStep> all) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<FutureTask<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(AT_ONCE, all.size()); i++) {
            FutureTask<Integer> worker = new FutureTask<>(() -> makeInTurn(what, all, next));
            workers.add(worker);
            Thread.startVirtualThread(worker);
        }
        try {
            for (FutureTask<Integer> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(failed);
        } finally {
            workers.forEach(worker -> worker.cancel(true));
        }
        say.accept("  " + all.size() + " " + what);
    }

    private int makeInTurn(String what, List<DemoStep> all, AtomicInteger next)
            throws IOException, InterruptedException {
        int made = 0;
        for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
            client.make(all.get(i));
            made++;
            if (i > 0 && i % TOLD_EVERY == 0) {
                say.accept("  " + i + " of " + all.size() + " " + what);
            }
        }
        return made;
    }
}
