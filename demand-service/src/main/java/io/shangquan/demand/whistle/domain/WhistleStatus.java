package io.shangquan.demand.whistle.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a whistle stands. */
public enum WhistleStatus {
    /** 待确认: it names bureaus, and the coordinating section is to confirm it. */
    PROPOSED,
    /** 已吹哨: the units are called. */
    CALLED,
    /** 不予吹哨. */
    REFUSED,
    /** 已形成纪要: the joint minutes are written. */
    RECORDED,
    /** 已结束: the demand went elsewhere, or is resolved. */
    ENDED;

    /** What can be done to it. */
    public Set<WhistleMove> legal() {
        return Stream.of(WhistleMove.values())
                .filter(move -> move.isLegalFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WhistleMove.class)));
    }
}
