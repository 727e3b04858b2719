package io.shangquan.organisation.district.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.district.application.DistrictView;
import io.shangquan.organisation.district.domain.CommitteeModel;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.platform.web.command.Versioned;

/** A district. */
record DistrictResponse(
        String id,
        String street,
        String nameZh,
        String nameEn,
        CommitteeModel committeeModel,
        String template,
        String timeZone,
        String calendar,
        @JsonIgnore long version)
        implements Versioned {

    static DistrictResponse of(DistrictView view) {
        District district = view.district();
        return new DistrictResponse(
                district.id(),
                district.street(),
                district.nameZh(),
                district.nameEn(),
                district.committeeModel(),
                district.template(),
                district.timeZone(),
                district.calendar(),
                view.version());
    }
}
