/**
 * What plans hear and tell.
 */
@NullMarked
package io.shangquan.demand.plan.messaging;

import org.jspecify.annotations.NullMarked;
