package io.shangquan.demand.demand.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a demand stands. */
public enum DemandStatus {
    /** 待受理. */
    SUBMITTED,
    /** 已转交. */
    ROUTED,
    /** 办理中. */
    IN_PROGRESS,
    /** 挂起, by the office's leave. */
    ON_HOLD,
    /** 退单争议. */
    DISPUTED,
    /** 已办结, to be confirmed by the submitter. */
    RESOLVED,
    /** 已关闭. */
    CLOSED,
    /** 重办. */
    REOPENED,
    /** 已合并 into another, which answers for it. */
    MERGED,
    /** 不予受理. */
    DECLINED,
    /** 已撤回. */
    WITHDRAWN;

    /** The moves that somebody may make from here. */
    public Set<Move> legal() {
        return Stream.of(Move.values())
                .filter(move -> move.isLegalFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }
}
