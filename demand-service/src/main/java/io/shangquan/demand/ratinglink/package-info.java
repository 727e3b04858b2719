/**
 * Links by which those without an account say whether their demand is solved. A link carries a signed token; it is spent by
 * the first answer, however that was given, and by another round.
 */
@NullMarked
package io.shangquan.demand.ratinglink;

import org.jspecify.annotations.NullMarked;
