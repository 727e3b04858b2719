package io.shangquan.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A jar that runs with an ahead-of-time cache of its own.
 *
 * @param name of the process
 * @param jar what {@code java -jar} is given
 * @param jvm options, in training and in every run alike
 * @param cache its cache
 */
record JavaApplication(String name, Path jar, List<String> jvm, AotCache cache) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /**
     * A Boot application, extracted as it runs in production.
     *
     * @throws SuiteFailure if it has not been built
     */
    static JavaApplication boot(Layout layout, String module, List<String> jvm)
            throws IOException, InterruptedException {
        Path built = builtJar(layout.root().resolve(module).resolve("target"), module);
        Path home = layout.application(module);
        String madeFrom = fingerprint(built, jvm);
        Path extracted = home.resolve("app");
        Path note = home.resolve("app.made-from");
        if (!Files.exists(note) || !Files.readString(note).equals(madeFrom)) {
            Directories.delete(extracted);
            Files.createDirectories(home);
            run(
                    home.resolve("extract.log"),
                    Map.of(),
                    List.of(
                            JAVA.toString(),
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--destination",
                            extracted.toString()));
            Files.writeString(note, madeFrom);
        }
        return new JavaApplication(
                module, extracted.resolve(built.getFileName()), jvm, new AotCache(home.resolve("app.aot"), madeFrom));
    }

    /** A jar that finds its libraries by its manifest. */
    static JavaApplication plain(Layout layout, String name, Path target, List<String> jvm) throws IOException {
        Path jar = builtJar(target, name);
        String madeFrom = fingerprint(jar, jvm) + " " + libraries(target.resolve("lib"));
        return new JavaApplication(
                name, jar, jvm, new AotCache(layout.application(name).resolve("app.aot"), madeFrom));
    }

    /** The command that runs it. */
    List<String> command(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(jvm);
        command.addAll(cache.options());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** Runs it once, to its own end, and keeps the cache that it leaves; false if it left none. */
    boolean train(Map<String, String> environment, List<String> options, List<String> arguments, Path log)
            throws IOException, InterruptedException {
        cache.clear();
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(jvm);
        command.addAll(cache.trainingOptions());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        try {
            run(log, environment, command);
        } catch (SuiteFailure _) {
            return false;
        }
        return cache.keep();
    }

    private static void run(Path log, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new SuiteFailure("A preparation ended with status " + status + ": see " + log);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** The JVM refuses a cache when a library's size or time differs. */
    private static String libraries(Path directory) throws IOException {
        StringJoiner all = new StringJoiner(" ");
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                all.add(file.getFileName() + ":" + Files.size(file) + ":"
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
        return all.toString();
    }

    private static Path builtJar(Path target, String name) throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                List<Path> jars = files.filter(
                                file -> isApplication(file.getFileName().toString(), name))
                        .toList();
                if (jars.size() == 1) {
                    return jars.getFirst();
                }
                if (jars.size() > 1) {
                    throw new SuiteFailure(name + " has been built in several versions; remove " + target);
                }
            }
        }
        throw new SuiteFailure(name + " has not been built: " + target + " holds no jar of it");
    }

    private static boolean isApplication(String file, String name) {
        return file.matches(Pattern.quote(name) + "-[0-9][^/]*\\.jar")
                && !file.matches(".*-(sources|javadoc|tests|plain)\\.jar");
    }

    private static String fingerprint(Path jar, List<String> jvm) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()) + " " + System.getProperty("java.vm.version") + " "
                    + String.join(" ", jvm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
