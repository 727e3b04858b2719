package io.shangquan.organisation.district.domain;

/**
 * A business district.
 *
 * @param id county code (GB/T 2260) and slug, as in {@code 110105-gongti}
 * @param street id of the street that guides it
 * @param template version of the template that it was founded from
 * @param timeZone IANA name
 * @param calendar code of its working calendar
 */
public record District(
        String id,
        String street,
        String nameZh,
        String nameEn,
        CommitteeModel committeeModel,
        String template,
        String timeZone,
        String calendar) {

    private static final int COUNTY_DIGITS = 6;

    /** The same district by another version of the template. */
    public District with(String version) {
        return new District(id, street, nameZh, nameEn, committeeModel, version, timeZone, calendar);
    }

    /** Whether the district is in the county of its street. */
    public boolean isInCountyOfStreet() {
        return id.regionMatches(0, street, 0, COUNTY_DIGITS);
    }
}
