package io.shangquan.demand.doorservice.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a door service stands. */
public enum DoorStatus {
    /** 待约定: the submitter is to choose a time. */
    OFFERED,
    /** 已约定. */
    AGREED,
    /** 均不合适: none of the times suits. */
    DECLINED,
    /** 已上门. */
    VISITED;

    /** What can be done to it. */
    public Set<DoorMove> legal() {
        return Stream.of(DoorMove.values())
                .filter(move -> move.isLegalFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DoorMove.class)));
    }
}
