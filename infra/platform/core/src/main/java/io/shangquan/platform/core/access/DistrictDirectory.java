package io.shangquan.platform.core.access;

import java.time.ZoneId;
import java.util.Optional;

/** The districts there are, and the street that guides each. Every instance keeps its own copy from the district topic. */
public interface DistrictDirectory {

    /** The time zone of a district that is not known yet: an IANA name. */
    String USUAL_TIME_ZONE = "Asia/Shanghai";

    /** The street of a district; empty if there is no such district, or it is not known here yet. */
    Optional<String> streetOf(String district);

    /** A district; empty if there is none, or it is not known here yet. */
    default Optional<District> find(String district) {
        return streetOf(district).map(street -> new District(district, street, "", "", USUAL_TIME_ZONE, "CN"));
    }

    /** The time zone of a district; the usual one as long as it is not known here. */
    default ZoneId zoneOf(String district) {
        return ZoneId.of(find(district).map(District::timeZone).orElse(USUAL_TIME_ZONE));
    }

    /**
     * A district.
     *
     * @param street the street that guides it
     * @param timeZone IANA name
     * @param calendar code of its working calendar
     */
    record District(String id, String street, String nameZh, String nameEn, String timeZone, String calendar) {}
}
