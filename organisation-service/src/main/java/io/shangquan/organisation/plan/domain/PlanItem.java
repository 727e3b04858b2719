package io.shangquan.organisation.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param number within the plan, which it keeps through all versions
 * @param owner code of the unit that answers for it
 * @param indicator by which it is measured, null if by nothing but its progress
 * @param target of the indicator
 */
public record PlanItem(
        int number,
        CommitteeFunction function,
        String text,
        String owner,
        @Nullable LocalDate due,
        @Nullable String indicator,
        @Nullable Long target) {}
