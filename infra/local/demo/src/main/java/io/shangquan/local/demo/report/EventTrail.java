package io.shangquan.local.demo.report;

import io.shangquan.local.demo.watch.SeenEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What arrived of one demand, held against what the outbox promises: nothing lost, never a gap, never a later event before an
 * earlier one. That one comes twice is allowed.
 *
 * @param events each once, in order
 * @param duplicates how many came again
 * @param faults broken promises, in a few words each; empty if all is well
 */
public record EventTrail(List<SeenEvent> events, int duplicates, List<String> faults) {

    /** Clocks may tell of a demand at any time. */
    private static final Set<String> OF_CLOCKS =
            Set.of("io.shangquan.demand.deadline-warned.v1", "io.shangquan.demand.deadline-missed.v1");

    public EventTrail {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    /**
     * Checks what arrived.
     *
     * @param arrived in the order of arrival
     * @param expected types of the events that must be there, in order, those of clocks left out
     */
    public static EventTrail of(List<SeenEvent> arrived, List<String> expected) {
        List<SeenEvent> distinct = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int duplicates = 0;
        for (SeenEvent event : arrived) {
            int known = distinct.size();
            if (event.counter() > known) {
                if (event.counter() > known + 1) {
                    faults.add("number " + event.counter() + " came when " + (known + 1) + " was due");
                    break;
                }
                distinct.add(event);
            } else if (event.counter() >= 1
                    && distinct.get((int) event.counter() - 1).id().equals(event.id())) {
                duplicates++;
            } else {
                faults.add("number " + event.counter() + " stands for two events");
            }
        }
        List<String> types = distinct.stream()
                .map(SeenEvent::type)
                .filter(type -> !OF_CLOCKS.contains(type))
                .toList();
        if (!types.equals(expected)) {
            faults.add("events " + names(types) + " instead of " + names(expected));
        }
        return new EventTrail(distinct, duplicates, faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    private static List<String> names(List<String> types) {
        return types.stream()
                .map(type -> type.replace("io.shangquan.demand.", "").replace(".v1", ""))
                .toList();
    }
}
