package io.shangquan.demand.demand.domain;

/** In what capacity somebody acts on a demand. */
public enum Party {
    /** The committee office or the secretary of the district. */
    OFFICE,
    /** The street's official in charge of the district. */
    STREET,
    /** Who works for the unit that leads. */
    LEAD_UNIT,
    /** Who filed it, or speaks for the enterprise for which it was filed. */
    SUBMITTER,
    /** The passing of time. */
    TIMER
}
