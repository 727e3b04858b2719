package io.shangquan.organisation.district.messaging;

import io.shangquan.contracts.organisation.DistrictFounded;
import io.shangquan.contracts.organisation.DistrictState;
import io.shangquan.contracts.organisation.TemplateApplied;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.district.domain.DistrictEvent;

/** Districts as contract records. */
public final class DistrictMessages {

    private static final String ACTIVE = "ACTIVE";

    private DistrictMessages() {}

    /** The contract record of an event. */
    public static Object of(DistrictEvent event, District after) {
        return switch (event) {
            case FOUNDED ->
                new DistrictFounded(after.street(), after.committeeModel().name(), after.template());
            case TEMPLATE_APPLIED -> new TemplateApplied(after.template());
        };
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
