package io.shangquan.organisation.plan.web;

import io.shangquan.organisation.plan.domain.CommitteeFunction;
import io.shangquan.organisation.plan.domain.PlanItem;
import io.shangquan.organisation.plan.domain.PlanKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of plans. */
final class PlanRequests {

    private PlanRequests() {}

    /** A plan for a year, or from it on. */
    record Beginning(
            @NotNull PlanKind kind,
            @Min(2000) @Max(2100) int year,
            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 200) String titleEn) {}

    /** The draft. */
    record Draft(@NotNull @Size(max = 200) List<@Valid Item> items) {

        List<PlanItem> planned() {
            return items.stream()
                    .map(item -> new PlanItem(
                            item.number(),
                            item.function(),
                            item.text(),
                            item.owner(),
                            item.due(),
                            item.indicator(),
                            item.target()))
                    .toList();
        }
    }

    /** What is to be done. */
    record Item(
            @Min(1) @Max(999) int number,
            @NotNull CommitteeFunction function,
            @NotBlank @Size(max = 1000) String text,
            @NotBlank @Size(max = 64) String owner,
            @Nullable LocalDate due,
            @Nullable @Size(max = 100) String indicator,
            @Nullable Long target) {}

    /** How far an item is; today if no day is given. */
    record Step(
            @Min(0) @Max(100) int percent,
            @Nullable Long value,
            @NotNull @Size(max = 1000) String note,
            @Nullable LocalDate day) {}
}
