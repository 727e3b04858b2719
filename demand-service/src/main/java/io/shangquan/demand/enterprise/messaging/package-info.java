/**
 * Names of enterprises as they arrive.
 */
@NullMarked
package io.shangquan.demand.enterprise.messaging;

import org.jspecify.annotations.NullMarked;
