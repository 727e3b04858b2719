package io.shangquan.local.suite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What the suite does to directories and logs. */
final class Directories {

    private static final int LOGS_KEPT = 3;

    private Directories() {}

    /** Deletes a directory with all that is in it; nothing happens if it is not there. Links are not followed. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Moves the logs of earlier starts one further, {@code x.log} to {@code x.log.1}; the oldest goes. */
    static void rotate(Path log) throws IOException {
        for (int age = LOGS_KEPT; age > 0; age--) {
            Path newer = age == 1 ? log : log.resolveSibling(log.getFileName() + "." + (age - 1));
            if (Files.exists(newer)) {
                Files.move(
                        newer, log.resolveSibling(log.getFileName() + "." + age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
