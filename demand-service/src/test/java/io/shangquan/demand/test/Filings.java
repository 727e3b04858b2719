package io.shangquan.demand.test;

import io.shangquan.demand.recurrence.domain.Cluster;
import io.shangquan.demand.recurrence.domain.FiledDemand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Demands of a site as they are compared with each other. */
public final class Filings {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final String PARKING = "safety.parking";
    public static final String WATER = "雨天地库入口积水，车进不去";

    private Filings() {}

    /** A demand about parking that was filed at ten in the morning of a day. */
    public static FiledDemand filed(String id, String day, String text) {
        return new FiledDemand(id, PARKING, text, "enterprise-of-" + id, at(day));
    }

    /** The same words on each of some days; the ids are the days. */
    public static List<FiledDemand> floods(String... days) {
        return Stream.of(days).map(day -> filed(day, day, WATER)).toList();
    }

    /** What {@link #floods} comes to. */
    public static Cluster flooding(String... days) {
        return new Cluster(floods(days));
    }

    /** Ten in the morning of a day. */
    public static Instant at(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
    }
}
