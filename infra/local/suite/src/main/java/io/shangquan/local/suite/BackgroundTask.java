package io.shangquan.local.suite;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on beside the main thread.
 *
 * @param <T> what it leads to
 */
record BackgroundTask<T>(FutureTask<T> task) {

    static <T> BackgroundTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.startVirtualThread(task);
        return new BackgroundTask<>(task);
    }

    /** @throws SuiteFailure if it failed */
    T join() throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SuiteFailure failure) {
                throw failure;
            }
            throw new SuiteFailure("The suite cannot run: " + failed.getCause(), failed);
        }
    }

    /** Waits for it whatever happens: an interruption is kept for later. */
    T joinUninterrupted() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return join();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Interrupts it. */
    void cancel() {
        task.cancel(true);
    }
}
