package io.shangquan.platform.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of schemas: the type's own, behind that of the type around it ({@code ActivityController.Cancellation} is
 * {@code ActivityCancellation}). Two types that come to one name are refused: one of them would be described as the other.
 */
public final class SchemaNames extends TypeNameResolver {

    private static final String CONTROLLER = "Controller";

    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = nameOf(type);
        Class<?> other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "two types are called " + name + " in the API: " + other.getName() + " and " + type.getName());
        }
        return name;
    }

    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null || type.isPrimitive()
                ? type.getSimpleName()
                : nameOf(around).replace(CONTROLLER, "") + type.getSimpleName();
    }
}
