package io.shangquan.organisation.district.domain;

/** A district was founded. */
public record DistrictFounding() {}
