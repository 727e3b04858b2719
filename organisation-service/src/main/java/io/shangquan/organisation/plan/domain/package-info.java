/**
 * A plan, and what may happen to it.
 */
@NullMarked
package io.shangquan.organisation.plan.domain;

import org.jspecify.annotations.NullMarked;
