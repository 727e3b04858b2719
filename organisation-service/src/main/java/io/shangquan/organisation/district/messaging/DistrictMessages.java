package io.shangquan.organisation.district.messaging;

import io.shangquan.contracts.organisation.DistrictFounded;
import io.shangquan.contracts.organisation.DistrictState;
import io.shangquan.organisation.district.domain.District;

/** Districts as contract records. */
public final class DistrictMessages {

    private static final String ACTIVE = "ACTIVE";

    private DistrictMessages() {}

    /** That it was founded. */
    public static DistrictFounded founded(District district) {
        return new DistrictFounded(district.street(), district.committeeModel().name(), district.template());
    }

    /** The district as other services keep it. */
    public static DistrictState stateOf(District district) {
        return new DistrictState(
                district.street(),
                district.nameZh(),
                district.nameEn(),
                district.timeZone(),
                district.calendar(),
                ACTIVE);
    }
}
