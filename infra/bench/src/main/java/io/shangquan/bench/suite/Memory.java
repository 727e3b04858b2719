package io.shangquan.bench.suite;

import io.shangquan.local.suite.SuiteState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory the processes of a suite hold. */
public final class Memory {

    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+([0-9]+) kB");

    private Memory() {}

    /** Resident megabytes by the name of the process, the supervisor among them. */
    public static Map<String, Long> of(SuiteState state) throws IOException {
        Map<String, Long> resident = new LinkedHashMap<>();
        resident.put("supervisor", megabytes(state.supervisor()));
        for (SuiteState.ProcessEntry entry : state.processes()) {
            resident.put(entry.name(), megabytes(entry.pid()));
        }
        return resident;
    }

    private static long megabytes(long pid) throws IOException {
        Matcher matcher = RSS.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
        if (!matcher.find()) {
            throw new IOException("process " + pid + " does not say how much memory it holds");
        }
        return Long.parseLong(matcher.group(1)) / 1024;
    }
}
