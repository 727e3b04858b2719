/**
 * What is told of plans.
 */
@NullMarked
package io.shangquan.organisation.plan.messaging;

import org.jspecify.annotations.NullMarked;
