package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where it is.
 *
 * @param site unit code of the site
 * @param floor as people call it
 * @param point on the map
 */
public record Place(
        @Nullable String site,
        @Nullable String floor,
        @Nullable Point point) {

    /**
     * A position (WGS 84).
     *
     * @param latitude degrees, -90 to 90
     * @param longitude degrees, -180 to 180
     */
    public record Point(double latitude, double longitude) {

        /** @throws IllegalArgumentException if it is not on the globe */
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("not a position");
            }
        }
    }
}
