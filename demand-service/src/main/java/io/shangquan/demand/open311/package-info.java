/**
 * Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2) in front of demands: civic apps that speak it file and follow as people of the
 * district do, and see what those see.
 */
@NullMarked
package io.shangquan.demand.open311;

import org.jspecify.annotations.NullMarked;
