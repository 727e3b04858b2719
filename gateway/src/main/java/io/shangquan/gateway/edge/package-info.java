/**
 * What the edge asks of every request before a service sees it.
 */
@NullMarked
package io.shangquan.gateway.edge;

import org.jspecify.annotations.NullMarked;
