package io.shangquan.local.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration was asked for.
 *
 * @param file the export; null for one of its own
 * @param mapping the mapping file; null for that of New York's 311 requests
 * @param help whether only to say what can be asked for
 */
record DemoOptions(@Nullable Path file, @Nullable Path mapping, boolean help) {

    static final String USAGE = """
            infra/demo                       make 1,000 requests and file them as demands
            infra/demo FILE.csv              file the rows of an export of 311 service requests
              --mapping FILE.json            of another export; the format is that of
                                             infra/local/demo/src/main/resources/…/mapping/nyc311.json
            Needs a suite that runs: infra/up. May be repeated: what was filed is not filed again.
            """;

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static DemoOptions parse(String... arguments) {
        Path file = null;
        Path mapping = null;
        boolean help = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--help", "-h" -> help = true;
                case "--mapping" -> {
                    i++;
                    if (i == arguments.length) {
                        throw new IllegalArgumentException("--mapping needs a file");
                    }
                    mapping = Path.of(arguments[i]);
                }
                default -> {
                    if (arguments[i].startsWith("-") || file != null) {
                        throw new IllegalArgumentException("Not an option: " + arguments[i]);
                    }
                    file = Path.of(arguments[i]);
                }
            }
        }
        return new DemoOptions(file, mapping, help);
    }
}
