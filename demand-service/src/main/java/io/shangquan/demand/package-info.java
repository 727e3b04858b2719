/**
 * Demands: filed by merchants, routed by the office, solved by a department, rated by who asked.
 */
@NullMarked
package io.shangquan.demand;

import org.jspecify.annotations.NullMarked;
