package io.shangquan.organisation.district.domain;

/** What happened to a district. */
public enum DistrictEvent {
    /** It was founded. */
    FOUNDED,
    /** It takes over what a later template has more. */
    TEMPLATE_APPLIED
}
