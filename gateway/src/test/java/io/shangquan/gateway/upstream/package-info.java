/** Addresses, cells and turns. */
@NullMarked
package io.shangquan.gateway.upstream;

import org.jspecify.annotations.NullMarked;
