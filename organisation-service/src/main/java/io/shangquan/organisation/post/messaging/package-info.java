/**
 * What the world hears of a post.
 */
@NullMarked
package io.shangquan.organisation.post.messaging;

import org.jspecify.annotations.NullMarked;
