package io.shangquan.organisation.district.application;

import io.shangquan.organisation.district.domain.District;

/** A district with its version. */
public record DistrictView(District district, long version) {}
