package io.shangquan.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is measured inside a service, by classes whose names end with {@code Bench}: no build runs them by itself, {@code infra/bench/run}
 * does and shows their figures in its table. Run alone, they print them.
 */
public final class BenchFigures {

    /** Names the file to which figures are added, a line each: what, value, bar, unit, with tabs between; a note has no bar and no unit. */
    public static final String FILE = "SHANGQUAN_BENCH_FIGURES";

    /** Set if only a small fraction is wanted, to see that it works. */
    public static final String QUICK = "SHANGQUAN_BENCH_QUICK";

    private BenchFigures() {}

    /** How many of something to measure with. */
    public static int scaled(int usual, int quick) {
        return System.getenv(QUICK) == null ? usual : quick;
    }

    /** A value that must not be above the bar. */
    public static void atMost(String what, double value, double bar, String unit) {
        tell(String.format(Locale.ROOT, "%s\t%s\t%s\t%s", what, value, bar, unit));
    }

    /** Something worth knowing that nothing is promised about. */
    public static void note(String what, String text) {
        tell(what + '\t' + text);
    }

    @SuppressWarnings("SystemOut")
    private static void tell(String line) {
        @Nullable String file = System.getenv(FILE);
        if (file == null) {
            System.out.println(line);
            return;
        }
        try {
            Files.writeString(
                    Path.of(file), line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The figures cannot be written to " + file, e);
        }
    }
}
