/**
 * A following.
 */
@NullMarked
package io.shangquan.demand.following.domain;

import org.jspecify.annotations.NullMarked;
