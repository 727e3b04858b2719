package io.shangquan.organisation.coverage.web;

import io.shangquan.organisation.coverage.domain.Affiliation;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of coverage and contacts. */
final class CoverageRequests {

    private CoverageRequests() {}

    /** An affiliation from a day on; from today if it is absent. */
    record Affiliating(
            @NotNull Affiliation status, @Nullable LocalDate from) {}

    /**
     * Who keeps contact from a day on, today if it is absent; a side that is absent is a gap.
     *
     * @param memberUnchanged whether the member organisation's side stays as it is, for those who see it masked only
     */
    record Contacts(
            @Nullable @Valid OurSide district,
            @Nullable @Valid TheirSide member,
            @Nullable Boolean memberUnchanged,
            @Nullable LocalDate from) {

        MemberCoverage.@Nullable Contact ours() {
            return district == null ? null : new MemberCoverage.Contact(district.person(), district.displayName());
        }

        /** Whom the member organisation has named, if it had named another before. */
        MemberCoverage.@Nullable Counterpart theirs(MemberCoverage.@Nullable Counterpart before) {
            if (Boolean.TRUE.equals(memberUnchanged)) {
                return before;
            }
            return member == null ? null : new MemberCoverage.Counterpart(member.name(), member.phone());
        }
    }

    /** Who keeps contact for the district. */
    record OurSide(
            @NotBlank @Size(max = 64) String person,
            @NotBlank @Size(max = 60) String displayName) {}

    /** Whom the member organisation has named. */
    record TheirSide(
            @NotBlank @Size(max = 60) String name,

            @NotNull @Pattern(regexp = "[0-9+ -]{5,20}") String phone) {}

    /** What is to be reached by the end of a year, in whole percent of all member organisations. */
    record Target(
            @Min(0) @Max(100) int organisationalPercent,
            @Min(0) @Max(100) int workPercent) {}

    /** Why a contact must be shown. */
    record Reveal(@Nullable @Size(max = 200) String reason) {}

    /** A contact, unmasked on purpose. */
    record Revealed(String name, String phone) {
        @Override
        public String toString() {
            return "Revealed[…]";
        }
    }
}
