/**
 * Topics that every instance reads for itself, without a group.
 */
@NullMarked
package io.shangquan.platform.core.feed;

import org.jspecify.annotations.NullMarked;
