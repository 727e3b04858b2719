package io.shangquan.demand.whistle.domain;

/** In what capacity somebody acts on a whistle. */
public enum WhistleParty {
    /** 专责科室. */
    SECTION,
    /** A unit that is called, for itself; the office speaks for those who have no account. */
    UNIT,
    /** The lead unit, or the office. */
    LEAD
}
