package io.shangquan.organisation.district.web;

import io.shangquan.organisation.district.domain.CommitteeModel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A district to be founded.
 *
 * @param id county code (GB/T 2260) and slug, as in {@code 110105-gongti}
 * @param street id of the street that guides it, of the same county
 */
record FoundDistrictRequest(
        @NotNull @Size(max = 48) @Pattern(regexp = ID) String id,
        @NotNull @Size(max = 48) @Pattern(regexp = ID) String street,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 120) String nameEn,
        @NotNull CommitteeModel committeeModel) {

    private static final String ID = "[0-9]{6}-[a-z0-9]+(-[a-z0-9]+)*";
}
