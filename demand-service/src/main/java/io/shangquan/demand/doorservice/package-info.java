/**
 * Coordinated door-to-door service (统筹上门服务): an appointment, a team, a visit, an outcome.
 */
@NullMarked
package io.shangquan.demand.doorservice;

import org.jspecify.annotations.NullMarked;
