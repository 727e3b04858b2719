/**
 * Who follows a demand that they may see, as the demand's followers tell: they hear of what is said about it.
 */
@NullMarked
package io.shangquan.notification.follower;

import org.jspecify.annotations.NullMarked;
