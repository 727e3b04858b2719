/**
 * The services behind the edge: where each of them is, for which districts, and whether it can be asked at the moment.
 */
@NullMarked
package io.shangquan.gateway.upstream;

import org.jspecify.annotations.NullMarked;
