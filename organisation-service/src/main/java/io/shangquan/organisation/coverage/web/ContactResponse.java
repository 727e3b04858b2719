package io.shangquan.organisation.coverage.web;

import io.shangquan.organisation.coverage.domain.Affiliation;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.platform.core.privacy.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a member organisation stands, and who keeps contact with it.
 *
 * @param status towards the Party's organisation
 * @param person for the district; absent if nobody does
 * @param memberName whom the member organisation has named; absent if it has nobody
 * @param gap whether somebody is missing on either side
 */
record ContactResponse(
        String member,
        String nameZh,
        String nameEn,
        Affiliation status,
        @Nullable String person,
        @Nullable String displayName,
        @Personal(Personal.Kind.NAME) @Nullable String memberName,
        @Personal(Personal.Kind.PHONE) @Nullable String memberPhone,
        boolean gap) {

    static ContactResponse of(Unit unit, LocalDate day, Optional<MemberCoverage> coverage) {
        Unit.Name name = unit.nameOn(day).orElseGet(() -> unit.names().getFirst());
        Optional<MemberCoverage.Contact> ours = coverage.map(MemberCoverage::contact);
        Optional<MemberCoverage.Counterpart> theirs = coverage.map(MemberCoverage::counterpart);
        return new ContactResponse(
                unit.code(),
                name.nameZh(),
                name.nameEn(),
                coverage.map(known -> known.on(day)).orElse(Affiliation.NONE),
                ours.map(MemberCoverage.Contact::person).orElse(null),
                ours.map(MemberCoverage.Contact::displayName).orElse(null),
                theirs.map(MemberCoverage.Counterpart::name).orElse(null),
                theirs.map(MemberCoverage.Counterpart::phone).orElse(null),
                ours.isEmpty() || theirs.isEmpty());
    }
}
