package io.shangquan.organisation.unit.web;

import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.unit.application.SplitUnit;
import io.shangquan.organisation.unit.domain.CreditCode;
import io.shangquan.organisation.unit.domain.MemberKind;
import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.platform.core.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of changes to units. */
final class UnitRequests {

    private UnitRequests() {}

    /**
     * A unit to be created.
     *
     * @param code unique in its district: lower case words with hyphens
     * @param siteKind of a site, and of nothing else
     * @param memberKind of a member organisation, and of nothing else
     * @param creditCode of a member organisation that has one
     * @param parent code of the unit above; the district itself if absent
     * @param validFrom its first day; today if absent
     */
    record Creation(
            @NotNull UnitKind kind,

            @NotNull @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String code,

            @Nullable SiteKind siteKind,
            @Nullable MemberKind memberKind,
            @Nullable @Size(max = 18) String creditCode,
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable @Size(max = 64) String parent,
            @Nullable LocalDate validFrom) {

        /** @throws ProblemException if the kinds do not go together, or the code is none */
        UnitNature nature() {
            if ((kind == UnitKind.SITE) != (siteKind != null)) {
                throw ProblemException.of(OrganisationProblem.SITE_KIND_EXPECTED);
            }
            boolean member = kind == UnitKind.MEMBER;
            if (member != (memberKind != null) || (!member && creditCode != null)) {
                throw ProblemException.of(OrganisationProblem.MEMBER_KIND_EXPECTED);
            }
            CreditCode code = creditCode == null
                    ? null
                    : CreditCode.parse(creditCode)
                            .orElseThrow(() -> ProblemException.of(OrganisationProblem.UNKNOWN_CREDIT_CODE));
            return new UnitNature(kind, siteKind, memberKind, code);
        }
    }

    /** Another name from a day on; from today if it is absent. */
    record Renaming(
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable LocalDate from) {}

    /**
     * The last day of a unit.
     *
     * @param successor code of the unit to which people, units below and open work go; it merges with that one
     */
    record Closure(
            @NotNull LocalDate lastDay,
            @Nullable @Size(max = 64) String successor) {}

    /** Another unit above from a day on; from today if it is absent. */
    record Moving(
            @NotBlank @Size(max = 64) String parent,
            @Nullable LocalDate from) {}

    /**
     * Several units in the place of one.
     *
     * @param from their first day
     * @param parts the first takes over people, units below and open work
     */
    record Splitting(
            @NotNull LocalDate from,
            @NotNull @Size(min = 2, max = 10) List<@Valid Part> parts) {

        List<SplitUnit.Part> plan() {
            return parts.stream()
                    .map(part -> new SplitUnit.Part(part.code(), part.nameZh(), part.nameEn()))
                    .toList();
        }
    }

    /** One of several units. */
    record Part(
            @NotNull @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String code,

            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn) {}
}
