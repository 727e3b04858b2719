package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * The current state of a district, on the compacted topic. Subject: the district's id.
 *
 * @param street the street that guides it
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param timeZone IANA name of its time zone
 * @param calendar code of the working calendar that its deadlines follow
 * @param status {@code ACTIVE} or {@code CLOSED}
 */
@EventType("io.shangquan.organisation.district.v1")
public record DistrictState(
        String street, String nameZh, String nameEn, String timeZone, String calendar, String status) {}
