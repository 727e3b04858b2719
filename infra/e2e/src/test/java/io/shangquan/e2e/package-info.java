/**
 * Journeys through the gateway of the whole suite: what people do, what they must not do, and what happens when processes
 * are killed meanwhile.
 */
@NullMarked
package io.shangquan.e2e;

import org.jspecify.annotations.NullMarked;
