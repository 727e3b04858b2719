package io.shangquan.organisation.district.domain;

/** How a district's committee is built. */
public enum CommitteeModel {
    /** 实体化商圈党委: of its own. */
    STANDING_COMMITTEE,
    /** 依托枢纽型商会: carried by a hub chamber of commerce. */
    HUB_CHAMBER,
    /** 联络性机构: a liaison body without formal structure. */
    LIAISON_BODY
}
