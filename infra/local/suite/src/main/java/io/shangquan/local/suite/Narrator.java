package io.shangquan.local.suite;

import java.time.Duration;
import java.util.Locale;

/** Tells the user what happens to the processes, and has the state file follow. */
final class Narrator implements Supervised.Watcher {

    private final Say say;
    private final Runnable record;

    Narrator(Say say, Runnable record) {
        this.say = say;
        this.record = record;
    }

    @Override
    public void changed(Supervised process) {
        record.run();
    }

    @Override
    public void ready(Supervised process, Duration after) {
        say.line(String.format(Locale.ROOT, "%-22s ready after %.1f s", process.name(), after.toMillis() / 1000.0));
    }

    @Override
    public void died(Supervised process, String how, Duration wait) {
        say.line(process.name() + " " + how + ", starts again in " + wait.toSeconds() + " s (see "
                + process.launch().log() + ")");
    }
}
