package io.shangquan.local.suite.demo;

import io.shangquan.local.suite.api.ApiClient;
import java.io.IOException;
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
     * @param api of the suite
     * @param accounts who acts
     * @param say told how far it is
     */
    public DemoStreet(ApiClient api, DemoAccounts accounts, Consumer<String> say) {
        this.client = new DemoClient(api);
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
        layOut();
        makeAll("enterprises", steps.enterprises());
    }

    /** Loads districts, units and appointments only. @throws IOException as {@link #load} */
    public void layOut() throws IOException, InterruptedException {
        makeAll("districts", steps.districts());
        makeAll("units", steps.units());
        makeAll("appointments", steps.appointments());
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
