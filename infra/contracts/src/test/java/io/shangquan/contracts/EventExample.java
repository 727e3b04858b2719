package io.shangquan.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An example of a contract record, with every field filled. */
final class EventExample {

    private EventExample() {}

    static Object of(Class<?> shape) {
        RecordComponent[] components = shape.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(EventExample::valueOf).toArray();
        try {
            Constructor<?> canonical = shape.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no example of " + shape, e);
        }
    }

    private static Object valueOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName();
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-02T01:30:00.000Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 2);
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == List.class) {
            return List.of();
        }
        return of(type);
    }
}
