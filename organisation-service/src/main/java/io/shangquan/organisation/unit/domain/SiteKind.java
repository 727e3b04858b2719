package io.shangquan.organisation.unit.domain;

/** Kinds of sites. */
public enum SiteKind {
    /** 楼宇. */
    BUILDING,
    /** 园区. */
    PARK,
    /** 商业区. */
    COMMERCIAL_AREA
}
