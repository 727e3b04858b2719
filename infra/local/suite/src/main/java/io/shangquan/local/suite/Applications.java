package io.shangquan.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Boot applications of a plan, extracted as they run in production, with their start-up caches. */
final class Applications {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Plan plan;
    private final Services services;
    private final Layout layout;
    private final Map<String, JavaApplication> extracted;

    private Applications(Plan plan, Services services, Layout layout, Map<String, JavaApplication> extracted) {
        this.plan = plan;
        this.services = services;
        this.layout = layout;
        this.extracted = extracted;
    }

    /** @throws SuiteFailure if one has not been built */
    static Applications extract(Plan plan, Services services, Layout layout) throws IOException, InterruptedException {
        Map<String, JavaApplication> extracted = new LinkedHashMap<>();
        for (Plan.Application application : plan.applications()) {
            Services.Service service = application.service();
            if (!extracted.containsKey(service.name())) {
                extracted.put(service.name(), JavaApplication.boot(layout, service.name(), services.jvmOf(service)));
            }
        }
        return new Applications(plan, services, layout, extracted);
    }

    /** Makes the start-up caches that are not there: an application leaves its own when its context is up, which needs the infrastructure. */
    void train(Say say) throws IOException, InterruptedException {
        for (JavaApplication application : extracted.values()) {
            if (!application.cache().isCurrent()) {
                say.line("Start-up cache of " + application.name() + " is made, which is done once per build");
                Path log = layout.freshLog(application.name() + "-training");
                if (!application.train(
                        plan.environmentOf(first(application.name()), services),
                        List.of("-Dspring.context.exit=onRefresh"),
                        List.of(),
                        log)) {
                    say.line("It could not be made; starts are slower without it (" + log + ")");
                }
            }
        }
    }

    private Plan.Application first(String service) {
        return plan.applications().stream()
                .filter(one -> one.name().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** How each process of the plan is started, in the order of their start. */
    List<Launch> launches() throws IOException {
        List<Launch> launches = new ArrayList<>();
        for (Plan.Application application : plan.applications()) {
            launches.add(launch(application));
        }
        return launches;
    }

    private Launch launch(Plan.Application application) throws IOException {
        JavaApplication java =
                Objects.requireNonNull(extracted.get(application.service().name()));
        return new Launch(
                application.service().isGateway() ? Launch.Layer.GATEWAY : Launch.Layer.SERVICE,
                application.name(),
                java.command(List.of(), List.of()),
                plan.environmentOf(application, services),
                layout.root(),
                layout.freshLog(application.name()),
                URI.create(application.url()),
                URI.create(application.health()),
                GRACE);
    }
}
