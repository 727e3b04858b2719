package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What services have published leads to them: a new endpoint that nobody can reach is noticed here. */
class RoutesTest extends EdgeFixture {

    @Autowired
    GatewayProperties properties;

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "demand", "ledger", "event", "notification"})
    void every_published_path_leads_to_its_service(String service) throws IOException {
        Stream<String> astray = paths(service).keySet().stream()
                .filter(path -> !service.equals(serviceOf(path.replaceAll("\\{[^}]+}", "x"))));

        assertThat(astray).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "demand", "ledger", "event", "notification"})
    void every_published_door_that_needs_no_token_is_open(String service) throws IOException {
        Stream<String> closed = paths(service).entrySet().stream()
                .filter(path -> path.getValue().path("post").has("x-door"))
                .filter(path ->
                        !path.getValue().path("post").path("x-door").asString().equals("TOKEN"))
                .map(path ->
                        path.getKey().replace("{district}", "110105-gongti").replaceAll("\\{[^}]+}", "x"))
                .filter(path -> anybody().post(path, "{}").status() == 401);

        assertThat(closed).isEmpty();
    }

    private String serviceOf(String path) {
        return properties.getRoutes().stream()
                .filter(route -> leadsTo(route, path))
                .findFirst()
                .map(RouteDefinition::getUri)
                .map(URI::getHost)
                .orElse("nobody");
    }

    private static boolean leadsTo(RouteDefinition route, String path) {
        return route.getPredicates().getFirst().getArgs().values().stream()
                .anyMatch(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path)));
    }

    private static Map<String, JsonNode> paths(String service) throws IOException {
        String document = "/openapi/" + service + "-service.json";
        try (InputStream in = RoutesTest.class.getResourceAsStream(document)) {
            JsonNode paths = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in, document))
                    .path("paths");
            return paths.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
