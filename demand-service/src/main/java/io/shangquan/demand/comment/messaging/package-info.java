/**
 * What the world hears of comments.
 */
@NullMarked
package io.shangquan.demand.comment.messaging;

import org.jspecify.annotations.NullMarked;
