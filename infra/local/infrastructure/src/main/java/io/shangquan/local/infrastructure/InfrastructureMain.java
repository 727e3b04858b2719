package io.shangquan.local.infrastructure;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * The process beneath the services: broker, document store and mail sink, all on the loopback address. Its HTTP port
 * answers {@code GET /health} with 200 once everything is up, and {@code GET /mail} with the mail received. SIGTERM stops
 * it in order; after any other death the next start finds everything that was acknowledged.
 */
public final class InfrastructureMain {

    private InfrastructureMain() {}

    /** Status 0: stopped as asked. 1: could not start. 2: the options are wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws InterruptedException {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "io/shangquan/local/infrastructure/process-logback.xml");
        }
        try {
            run(InfrastructureOptions.parse(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException failed) {
            System.err.println("The infrastructure cannot start: " + failed);
            failed.printStackTrace();
            System.exit(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void run(InfrastructureOptions options) throws IOException, InterruptedException {
        Infrastructure infrastructure = Infrastructure.start(options);
        System.out.println("ready: broker " + infrastructure.bootstrapServers() + ", store " + infrastructure.storeUri()
                + ", SMTP 127.0.0.1:" + infrastructure.smtpPort() + ", HTTP " + infrastructure.http());
        if (options.once()) {
            infrastructure.close();
            System.exit(0);
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(infrastructure::close));
        new CountDownLatch(1).await();
    }
}
