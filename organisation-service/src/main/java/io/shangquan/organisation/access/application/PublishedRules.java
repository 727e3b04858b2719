package io.shangquan.organisation.access.application;

import io.shangquan.organisation.access.domain.OperationRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules of every operation of every service, from the published descriptions of their APIs. */
public final class PublishedRules {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String OPEN_DOOR = "PUBLIC";

    private final Map<String, OperationRule> rules = new HashMap<>();

    /** @param descriptions OpenAPI documents by the service's name */
    public PublishedRules(Map<String, JsonNode> descriptions) {
        descriptions.forEach((service, document) -> document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> rule(service, path.getKey(), operation.getKey(), operation.getValue()))
                        .forEach(rule -> rules.put(keyOf(rule.service(), rule.operation()), rule))));
    }

    /** The rule of an operation. */
    public Optional<OperationRule> find(String service, String operation) {
        return Optional.ofNullable(rules.get(keyOf(service, operation)));
    }

    /** Every rule, in the order of services and operations. */
    public List<OperationRule> all() {
        return rules.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static OperationRule rule(String service, String path, String method, JsonNode operation) {
        Set<String> roles = new HashSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asString()));
        return new OperationRule(
                service,
                operation.path("operationId").asString(""),
                method,
                path,
                operation.path("x-door").asString("").equals(OPEN_DOOR),
                roles);
    }

    private static String keyOf(String service, String operation) {
        return service + ' ' + operation;
    }
}
