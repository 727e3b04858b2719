/**
 * Who follows a demand, and who has the same trouble: a "me too" instead of a second demand.
 */
@NullMarked
package io.shangquan.demand.following;

import org.jspecify.annotations.NullMarked;
