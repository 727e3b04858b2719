package io.shangquan.local.demo.report;

import io.shangquan.local.demo.drive.Step;
import io.shangquan.local.demo.drive.Witness;
import io.shangquan.local.suite.api.ApiAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers when which command was acknowledged, and how long that took. */
public final class Acknowledgements implements Witness {

    private final Queue<Acknowledged> all = new ConcurrentLinkedQueue<>();

    /**
     * One of them.
     *
     * @param took how long the answer took, the waiting for a service that was away left out
     * @param tries how often it was sent
     */
    public record Acknowledged(Step step, String demand, Instant at, Duration took, int tries) {}

    @Override
    public void acknowledged(Step step, String demand, ApiAnswer answer) {
        all.add(new Acknowledged(step, demand, answer.at(), answer.took(), answer.tries()));
    }

    /** All so far. */
    public List<Acknowledged> all() {
        return List.copyOf(all);
    }

    /** How often requests had to be sent again. */
    public int repetitions() {
        return all.stream().mapToInt(one -> one.tries() - 1).sum();
    }
}
