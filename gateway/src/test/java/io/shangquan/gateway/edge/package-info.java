/** The parts of the edge, each by itself. */
@NullMarked
package io.shangquan.gateway.edge;

import org.jspecify.annotations.NullMarked;
