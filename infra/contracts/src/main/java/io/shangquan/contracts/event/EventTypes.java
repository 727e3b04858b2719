package io.shangquan.contracts.event;

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
}
