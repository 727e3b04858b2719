package io.shangquan.demand.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version says.
 *
 * @param measures how it is to be solved
 */
public record PlanContent(String measures, List<Task> tasks, List<Responsibility> responsibilities) {

    public PlanContent {
        tasks = List.copyOf(tasks);
        responsibilities = List.copyOf(responsibilities);
    }

    boolean isComplete() {
        return !measures.isBlank() && !tasks.isEmpty() && !responsibilities.isEmpty();
    }

    long open() {
        return tasks.stream().filter(Task::isOpen).count();
    }

    /** The units that have something to do yet, or answer for something. */
    public Stream<String> units() {
        return Stream.concat(
                        tasks.stream().filter(Task::isOpen).map(Task::unit),
                        responsibilities.stream().map(Responsibility::unit))
                .distinct();
    }

    /** Whether a file shows that one of its tasks was done. */
    public boolean shows(String file) {
        return tasks.stream().anyMatch(task -> task.files().contains(file));
    }

    Optional<Task> find(String task) {
        return tasks.stream().filter(one -> one.id().equals(task)).findFirst();
    }

    PlanContent succeeded(String former, String successor) {
        return new PlanContent(
                measures,
                tasks.stream().map(task -> task.succeeded(former, successor)).toList(),
                responsibilities.stream()
                        .map(line -> line.succeeded(former, successor))
                        .toList());
    }

    PlanContent with(Task changed) {
        return new PlanContent(
                measures,
                tasks.stream()
                        .map(task -> task.id().equals(changed.id()) ? changed : task)
                        .toList(),
                responsibilities);
    }
}
