package io.shangquan.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a process holds, where the system tells (Linux). */
final class ResidentMemory {

    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+([0-9]+) kB");

    private ResidentMemory() {}

    static Optional<Long> megabytes(ProcessHandle process) {
        try {
            Matcher matcher = RSS.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) / 1024) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
