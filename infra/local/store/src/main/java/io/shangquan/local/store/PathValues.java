package io.shangquan.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that a document holds at a path, found by the steps that the library's matcher takes: whatever the matcher would compare with
 * a scalar is among them.
 */
final class PathValues {

    private final List<String> steps;
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean array;
    private boolean present;
    private boolean sorted = true;

    private PathValues(List<String> steps) {
        this.steps = steps;
    }

    static PathValues of(Document document, List<String> steps) {
        PathValues found = new PathValues(steps);
        found.walk(document, 0, false);
        return found;
    }

    List<@Nullable Object> values() {
        return values;
    }

    /** Whether an array was met on the way or at the end. */
    boolean isArray() {
        return array;
    }

    /** Whether the path leads to something, be it null. */
    boolean isPresent() {
        return present;
    }

    /** Whether the library sorts documents by these values just as their keys sort. */
    boolean isSorted() {
        return sorted;
    }

    private void walk(@Nullable Object value, int step, boolean within) {
        if (value instanceof List<?> elements) {
            walkArray(elements, step, within);
            return;
        }
        Object next =
                value instanceof Document document ? document.getOrMissing(steps.get(step)) : Missing.getInstance();
        if (step + 1 < steps.size()) {
            walk(next, step + 1, within);
        } else {
            leaf(next, within);
        }
    }

    private void walkArray(List<?> elements, int step, boolean within) {
        array = true;
        sorted &= !within;
        String name = steps.get(step);
        if (isPosition(name)) {
            sorted = false;
            int position = Integer.parseInt(name);
            Object element = position < elements.size() ? elements.get(position) : Missing.getInstance();
            if (step + 1 < steps.size()) {
                walk(element, step + 1, true);
            } else {
                leaf(element, true);
            }
        } else if (elements.isEmpty()) {
            add(elements);
        } else {
            elements.forEach(element -> walk(element, step, true));
        }
    }

    private void leaf(@Nullable Object value, boolean within) {
        present |= !(value instanceof Missing);
        if (value instanceof Collection<?> elements) {
            array = true;
            if (elements.isEmpty()) {
                sorted &= !within;
                add(elements);
            } else {
                elements.forEach(this::add);
            }
        } else {
            add(value);
        }
    }

    private void add(@Nullable Object value) {
        values.add(value);
        sorted &= KeyWriter.sorts(value);
    }

    private static boolean isPosition(String name) {
        return !name.isEmpty() && name.length() < 10 && name.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
