package io.shangquan.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one application (JEP 483, 514): classes loaded and linked in a training run, so that
 * the next start is two to three times as quick. It fits one jar, one JVM and one set of options only, so what it was
 * made from is written beside it.
 *
 * @param file the cache
 * @param madeFrom what it depends on, in one line
 */
record AotCache(Path file, String madeFrom) {

    /** Whether the cache is there and was made from the same. */
    boolean isCurrent() throws IOException {
        try {
            return Files.exists(file) && Files.readString(note()).equals(madeFrom);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** The option for a run that makes the cache when it ends. */
    List<String> trainingOptions() {
        return List.of("-XX:AOTCacheOutput=" + file);
    }

    /** The option for a run that uses the cache; none if there is no current one: it is an aid, not a need. */
    List<String> options() throws IOException {
        return isCurrent() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Forgets what there is, before a training run. */
    void clear() throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(note());
        Files.deleteIfExists(file);
    }

    /** Notes what the cache was made from, after a training run; false if the run has made none. */
    boolean keep() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Files.writeString(note(), madeFrom);
        return true;
    }

    private Path note() {
        return file.resolveSibling(file.getFileName() + ".made-from");
    }
}
