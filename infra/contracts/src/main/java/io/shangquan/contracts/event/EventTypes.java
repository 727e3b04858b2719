package io.shangquan.contracts.event;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of contract records. */
public final class EventTypes {

    private EventTypes() {}

    /** The CloudEvents type of a contract record. @throws IllegalArgumentException if it is not one */
    public static String of(Class<?> contract) {
        EventType type = contract.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(contract + " is not a contract: it has no @EventType");
        }
        return type.value();
    }

    /** Contract records by their types. @throws IllegalArgumentException if one of them is not one */
    public static Map<String, Class<?>> byType(Class<?>... contracts) {
        return Stream.of(contracts).collect(Collectors.toUnmodifiableMap(EventTypes::of, contract -> contract));
    }
}
