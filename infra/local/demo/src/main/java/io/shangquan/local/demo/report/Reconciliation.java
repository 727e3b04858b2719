package io.shangquan.local.demo.report;

import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.drive.Step;
import io.shangquan.local.demo.watch.SeenEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that was acknowledged, held against the topic and the inboxes.
 *
 * @param trails of each accepted demand
 * @param readers who must hear of what
 */
public record Reconciliation(Map<Fate.Accepted, EventTrail> trails, Readers readers) {

    public Reconciliation {
        trails = Map.copyOf(trails);
    }

    /** Something that is not where it must be. */
    public record Gap(Fate.Accepted accepted, String what) {}

    /** Holds demands against what was seen on the topic. */
    public static Reconciliation of(
            List<Fate.Accepted> accepted, Function<String, List<SeenEvent>> seen, Readers readers) {
        Map<Fate.Accepted, EventTrail> trails = new LinkedHashMap<>();
        accepted.forEach(one -> trails.put(
                one,
                EventTrail.of(
                        seen.apply(one.demand()), Step.eventsUpTo(one.filing().target()))));
        return new Reconciliation(trails, readers);
    }

    /** Whether the topic has all events. */
    public boolean hasAllEvents() {
        return trails.values().stream().allMatch(EventTrail::isWhole);
    }

    /** The ids of the events that each account must find in its inbox. */
    public Map<String, Set<String>> wantedByAccount() {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        trails.forEach((one, trail) -> trail.events()
                .forEach(event -> readers.of(one.filing(), event.type())
                        .forEach(account -> wanted.computeIfAbsent(account, _ -> new HashSet<>())
                                .add(event.id()))));
        return wanted;
    }

    /**
     * What is not where it must be.
     *
     * @param missingByAccount ids of events for which an account's inbox has no entry
     */
    public List<Gap> gaps(Map<String, Set<String>> missingByAccount) {
        List<Gap> gaps = new ArrayList<>();
        trails.forEach((one, trail) -> {
            trail.faults().forEach(fault -> gaps.add(new Gap(one, fault)));
            for (SeenEvent event : trail.events()) {
                for (String account : readers.of(one.filing(), event.type())) {
                    if (missingByAccount.getOrDefault(account, Set.of()).contains(event.id())) {
                        gaps.add(new Gap(one, "no entry for " + event.type() + " in the inbox of " + account));
                    }
                }
            }
        });
        return gaps;
    }

    /** How many records came more than once. */
    public int duplicates() {
        return trails.values().stream().mapToInt(EventTrail::duplicates).sum();
    }
}
