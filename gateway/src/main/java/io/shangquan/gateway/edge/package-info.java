/**
 * What the edge asks of every request before a service sees it, and what it lets through in either direction.
 */
@NullMarked
package io.shangquan.gateway.edge;

import org.jspecify.annotations.NullMarked;
