package io.shangquan.demand.plan.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a plan stands. */
public enum PlanStatus {
    /** 拟定中. */
    DRAFT,
    /** 待审批. */
    PROPOSED,
    /** 执行中. */
    APPROVED,
    /** 已完成: every task is done or dropped. */
    COMPLETED;

    /** What can be done to it. */
    public Set<PlanMove> legal() {
        return Stream.of(PlanMove.values())
                .filter(move -> move.isLegalFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanMove.class)));
    }
}
