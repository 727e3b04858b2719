/**
 * What the gateway is compared with, and what both stand in front of.
 */
@NullMarked
package io.shangquan.bench.peer;

import org.jspecify.annotations.NullMarked;
