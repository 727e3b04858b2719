package io.shangquan.organisation.plan.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan: a draft that can be revised, versions that were published and stay as they are, and progress on the items of the newest one.
 *
 * @param year that it is for, or begins in
 * @param progress one after the other, of all items
 */
public record Plan(
        String id,
        String district,
        PlanKind kind,
        int year,
        String titleZh,
        String titleEn,
        List<PlanItem> draft,
        List<Version> versions,
        List<Progress> progress) {

    public Plan {
        draft = List.copyOf(draft);
        versions = List.copyOf(versions);
        progress = List.copyOf(progress);
    }

    /** What was published. */
    public record Version(int number, LocalDate day, List<PlanItem> items) {
        public Version {
            items = List.copyOf(items);
        }
    }

    /** What came of a change. */
    public sealed interface Decision {

        /** Accepted. */
        record Accepted(Plan plan, PlanEvent event) implements Decision {}

        /** Refused. */
        record Refused(Refusal refusal) implements Decision {}
    }

    /** Why a plan was not changed. */
    public enum Refusal {
        /** Two items have the same number. */
        NUMBERS_TWICE,
        /** The draft is what was published, or has no items. */
        NOTHING_TO_PUBLISH,
        /** The newest version has no such item. */
        NO_SUCH_ITEM,
        /** The day is before that of the newest progress of the item. */
        PROGRESS_BACKWARDS
    }

    /** Begins a plan. */
    public static Plan begin(String id, String district, PlanKind kind, int year, String titleZh, String titleEn) {
        return new Plan(id, district, kind, year, titleZh, titleEn, List.of(), List.of(), List.of());
    }

    /** Revises the draft. */
    public Decision revise(List<PlanItem> items) {
        Set<Integer> numbers = new HashSet<>();
        if (!items.stream().allMatch(item -> numbers.add(item.number()))) {
            return new Decision.Refused(Refusal.NUMBERS_TWICE);
        }
        return new Decision.Accepted(
                new Plan(id, district, kind, year, titleZh, titleEn, items, versions, progress),
                new PlanEvent.Drafted());
    }

    /** Publishes the draft as the next version. */
    public Decision publish(LocalDate day) {
        if (draft.isEmpty()
                || newest().filter(version -> version.items().equals(draft)).isPresent()) {
            return new Decision.Refused(Refusal.NOTHING_TO_PUBLISH);
        }
        Version next = new Version(versions.size() + 1, day, draft);
        return new Decision.Accepted(
                new Plan(id, district, kind, year, titleZh, titleEn, draft, with(versions, next), progress),
                new PlanEvent.Published(next.number()));
    }

    /** Keeps how far an item of the newest version is. */
    public Decision progress(Progress step) {
        if (item(step.item()).isEmpty()) {
            return new Decision.Refused(Refusal.NO_SUCH_ITEM);
        }
        if (progressOf(step.item(), LocalDate.MAX)
                .filter(last -> step.day().isBefore(last.day()))
                .isPresent()) {
            return new Decision.Refused(Refusal.PROGRESS_BACKWARDS);
        }
        return new Decision.Accepted(
                new Plan(id, district, kind, year, titleZh, titleEn, draft, versions, with(progress, step)),
                new PlanEvent.Progressed(step.item(), step.percent()));
    }

    /** The newest version; empty if nothing was published. */
    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** An item of the newest version. */
    public Optional<PlanItem> item(int number) {
        return newest().stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.number() == number)
                .findFirst();
    }

    /** How far an item was on a day. */
    public Optional<Progress> progressOf(int item, LocalDate day) {
        return progress.reversed().stream()
                .filter(step -> step.item() == item && !step.day().isAfter(day))
                .findFirst();
    }

    private static <T> List<T> with(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
