package io.shangquan.demand.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan of a category begins with; data of a city.
 *
 * @param category code of a category; it holds for those below it too
 */
public record PlanTemplate(String category, String measures, List<TaskLine> tasks, List<DutyLine> responsibilities) {

    public PlanTemplate {
        tasks = List.copyOf(tasks);
        responsibilities = List.copyOf(responsibilities);
    }

    /** Whether it is for a category. */
    public boolean covers(String code) {
        return code.equals(category) || code.startsWith(category + '.');
    }

    /**
     * A task.
     *
     * @param unit null for the lead unit
     * @param workingDays until when, from the day on which the plan is begun
     */
    public record TaskLine(String what, @Nullable String unit, int workingDays) {}

    /**
     * A duty.
     *
     * @param unit null for the lead unit
     */
    public record DutyLine(@Nullable String unit, int tier, String duty) {}
}
