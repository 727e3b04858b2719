package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which port each listener has, decided before anything starts, so that each can be told of the others.
 *
 * @param broker Kafka's
 * @param store the document store's
 * @param smtp the mail sink's
 * @param infrastructure HTTP of the infrastructure process: its health, the mail received
 * @param keycloak Keycloak's
 * @param keycloakManagement Keycloak's health
 * @param applications every Boot process, the gateway last
 */
record Plan(
        int broker,
        int store,
        int smtp,
        int infrastructure,
        int keycloak,
        int keycloakManagement,
        List<Application> applications) {

    private static final String HOST = "127.0.0.1";
    private static final int NEXT_INSTANCE = 100;

    Plan {
        applications = List.copyOf(applications);
    }

    /** One Boot process. */
    record Application(Services.Service service, String name, int port, int managementPort) {

        String url() {
            return "http://" + HOST + ":" + port;
        }

        String health() {
            return "http://" + HOST + ":" + managementPort + "/actuator/health/readiness";
        }
    }

    static Plan of(SuiteOptions options, Services services, Ports ports) {
        int broker = ports.choose("the broker", 9092);
        int store = ports.choose("the document store", 27017);
        int smtp = ports.choose("the mail sink", 3025);
        int infrastructure = ports.choose("the list of mail", 8025);
        int keycloak = ports.choose("Keycloak", 8180);
        int keycloakManagement = ports.choose("Keycloak's health", 9180);
        List<Application> applications = new ArrayList<>();
        for (Services.Service service : services.services()) {
            for (int n = 1; options.includes(service.name()) && n <= options.instancesOf(service.name()); n++) {
                applications.add(application(service, n, ports));
            }
        }
        return new Plan(broker, store, smtp, infrastructure, keycloak, keycloakManagement, applications);
    }

    private static Application application(Services.Service service, int n, Ports ports) {
        String name = n == 1 ? service.name() : service.name() + "-" + n;
        int offset = (n - 1) * NEXT_INSTANCE;
        return new Application(
                service,
                name,
                ports.choose(name, service.port() + offset),
                ports.choose("the management of " + name, service.managementPort() + offset));
    }

    /** Where to reach what. */
    Addresses addresses() {
        String gateway = applications.stream()
                .filter(application -> application.service().isGateway())
                .map(Application::url)
                .findFirst()
                .orElse("http://" + HOST + ":8080");
        String issuer = identity() + "/realms/shangquan";
        return new Addresses(
                gateway,
                issuer,
                issuer + "/protocol/openid-connect/certs",
                issuer + "/protocol/openid-connect/token",
                HOST + ":" + broker,
                "mongodb://" + HOST + ":" + store,
                HOST + ":" + smtp,
                "http://" + HOST + ":" + infrastructure + "/mail");
    }

    /** Keycloak's base URL. */
    String identity() {
        return "http://" + HOST + ":" + keycloak;
    }

    /** What {@code services.json} may name in braces. */
    Map<String, String> known() {
        Addresses addresses = addresses();
        return Map.of(
                "broker", addresses.broker(),
                "store", addresses.store(),
                "issuer", addresses.issuer(),
                "jwkSet", addresses.jwkSet(),
                "tokenEndpoint", addresses.tokenEndpoint(),
                "identityAdmin", identity() + "/admin/realms/shangquan",
                "gateway", addresses.gateway(),
                "smtpHost", HOST,
                "smtpPort", Integer.toString(smtp));
    }

    /** The environment of a Boot process: what all have, its ports, and for the gateway where the others are. */
    Map<String, String> environmentOf(Application application, Services services) {
        Map<String, String> environment = new TreeMap<>(services.environmentOf(application.service(), known()));
        environment.put("SERVER_PORT", Integer.toString(application.port()));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(application.managementPort()));
        if (application.service().isGateway()) {
            environment.putAll(routes());
        }
        return environment;
    }

    private Map<String, String> routes() {
        return applications.stream()
                .filter(application -> !application.service().isGateway())
                .collect(Collectors.groupingBy(
                        application -> String.valueOf(application.service().routeVariable()),
                        LinkedHashMap::new,
                        Collectors.mapping(Application::url, Collectors.joining(","))));
    }
}
