/**
 * What the world hears of followings.
 */
@NullMarked
package io.shangquan.demand.following.messaging;

import org.jspecify.annotations.NullMarked;
