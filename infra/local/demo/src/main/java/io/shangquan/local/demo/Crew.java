package io.shangquan.local.demo;

import io.shangquan.local.demo.drive.Drive;
import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.report.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Drives many filings at once. */
record Crew(Drive drive, int atOnce) {

    /** What became of each, in the order of the filings. */
    List<Fate> driveAll(List<Filing> filings, ProgressBar bar) throws InterruptedException {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<Fate>> begun = new ArrayList<>();
            for (Filing filing : filings) {
                begun.add(workers.submit(() -> {
                    Fate fate = drive.drive(filing);
                    bar.advance();
                    return fate;
                }));
            }
            List<Fate> fates = new ArrayList<>();
            for (Future<Fate> one : begun) {
                fates.add(one.get());
            }
            return fates;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
