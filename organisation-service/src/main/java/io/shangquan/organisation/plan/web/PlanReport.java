package io.shangquan.organisation.plan.web;

import io.shangquan.organisation.plan.domain.CommitteeFunction;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanItem;
import io.shangquan.organisation.plan.domain.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan was on a day, under the five functions: the half-year or the year report.
 *
 * @param version of the plan that it reports on
 */
record PlanReport(LocalDate day, int version, List<FunctionProgress> functions) {

    PlanReport {
        functions = List.copyOf(functions);
    }

    static PlanReport of(Plan plan, Plan.Version version, LocalDate day) {
        return new PlanReport(
                day,
                version.number(),
                Stream.of(CommitteeFunction.values())
                        .map(function -> FunctionProgress.of(
                                function,
                                version.items().stream()
                                        .filter(item -> item.function() == function)
                                        .map(item -> ItemProgress.of(item, plan.progressOf(item.number(), day), day))
                                        .toList()))
                        .toList());
    }

    /**
     * The items under one function.
     *
     * @param percent the mean of its items; absent if it has none
     */
    record FunctionProgress(
            CommitteeFunction function, @Nullable Integer percent, List<ItemProgress> items) {
        FunctionProgress {
            items = List.copyOf(items);
        }

        static FunctionProgress of(CommitteeFunction function, List<ItemProgress> items) {
            int sum = items.stream().mapToInt(ItemProgress::percent).sum();
            return new FunctionProgress(function, items.isEmpty() ? null : sum / items.size(), items);
        }
    }

    /** An item and how far it was. */
    record ItemProgress(
            PlanItem item,
            int percent,
            @Nullable Long value,
            @Nullable String note,
            boolean overdue) {

        private static final int DONE = 100;

        static ItemProgress of(PlanItem item, Optional<Progress> progress, LocalDate day) {
            int percent = progress.map(Progress::percent).orElse(0);
            return new ItemProgress(
                    item,
                    percent,
                    progress.map(Progress::value).orElse(null),
                    progress.map(Progress::note).orElse(null),
                    item.due() != null && item.due().isBefore(day) && percent < DONE);
        }
    }
}
