package io.shangquan.bench.load;

import io.shangquan.bench.report.Samples;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests over a number of connections: one after the other on each, or at a fixed rate. At a fixed rate, a request that had to
 * wait for the answer before it counts from when it was due (Tene's coordinated omission), so that a server that halts is seen to.
 *
 * @param server scheme, host and port
 * @param connections how many
 * @param perSecond requests a second on all of them together; 0 for as many as there is an answer for
 */
public record HttpLoad(URI server, int connections, double perSecond) {

    private static final double NANOS = 1e9;

    /** Runs for a time and waits until all answers are there. */
    public LoadResult run(Duration time, RequestSource source) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Map<Integer, Long> others = new ConcurrentHashMap<>();
        List<FutureTask<long[]>> workers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int worker = i;
            FutureTask<long[]> task = new FutureTask<>(() -> work(worker, begin, end, source, others));
            workers.add(task);
            Thread.ofVirtual().start(task);
        }
        List<long[]> times = new ArrayList<>();
        try {
            for (FutureTask<long[]> worker : workers) {
                times.add(worker.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the load broke off", failed.getCause());
        }
        return new LoadResult(Samples.of(times), Duration.ofNanos(System.nanoTime() - begin), others);
    }

    private long[] work(int worker, long begin, long end, RequestSource source, Map<Integer, Long> others)
            throws IOException, InterruptedException {
        Times times = new Times();
        long interval = perSecond == 0 ? 0 : (long) (NANOS * connections / perSecond);
        long due = begin + interval * worker / connections;
        Connection connection = new Connection(server);
        try {
            while (System.nanoTime() < end && due < end) {
                byte[] request = source.next(worker);
                long from = interval == 0 ? System.nanoTime() : await(due);
                due += interval;
                try {
                    int status = connection.exchange(request);
                    if (status / 100 == 2) {
                        times.add(System.nanoTime() - from);
                    } else {
                        others.merge(status, 1L, Long::sum);
                    }
                } catch (IOException broken) {
                    others.merge(0, 1L, Long::sum);
                    connection.close();
                    connection = new Connection(server);
                }
            }
        } finally {
            connection.close();
        }
        return times.toArray();
    }

    /** Waits until a request is due; from when it counts: from now if it was waited for, from when it was due if that is past. */
    private static long await(long due) {
        long now = System.nanoTime();
        if (now >= due) {
            return due;
        }
        while (now < due) {
            LockSupport.parkNanos(due - now);
            now = System.nanoTime();
        }
        return now;
    }
}
