package io.shangquan.organisation.unit.web;

import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.UnitKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of changes to units. */
final class UnitRequests {

    private UnitRequests() {}

    /**
     * A unit to be created.
     *
     * @param code unique in its district: lower case words with hyphens
     * @param siteKind of a site, and of nothing else
     * @param parent code of the unit above; the district itself if absent
     * @param validFrom its first day; today if absent
     */
    record Creation(
            @NotNull UnitKind kind,

            @NotNull @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String code,

            @Nullable SiteKind siteKind,
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable @Size(max = 64) String parent,
            @Nullable LocalDate validFrom) {}

    /** Another name from a day on; from today if it is absent. */
    record Renaming(
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable LocalDate from) {}

    /** The last day of a unit. */
    record Closure(@NotNull LocalDate lastDay) {}
}
