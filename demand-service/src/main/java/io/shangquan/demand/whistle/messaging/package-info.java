/**
 * What whistles hear and tell.
 */
@NullMarked
package io.shangquan.demand.whistle.messaging;

import org.jspecify.annotations.NullMarked;
