package io.shangquan.demand.demand.domain;

/** How a demand is worked on. */
public enum Route {
    /** 直接转交: to one unit. */
    DIRECT_TRANSFER,
    /** 吹哨报到: to several units, which are called to one place. */
    WHISTLE
}
