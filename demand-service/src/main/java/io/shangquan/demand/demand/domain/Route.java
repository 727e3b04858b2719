package io.shangquan.demand.demand.domain;

/** How a demand is worked on. */
public enum Route {
    /** 直接转交: to one unit. */
    DIRECT_TRANSFER,
    /** 吹哨报到: to several units, which are called to one place. */
    WHISTLE,
    /** 统筹上门服务: a team of the lead unit comes to whoever filed it. */
    DOOR_TO_DOOR
}
