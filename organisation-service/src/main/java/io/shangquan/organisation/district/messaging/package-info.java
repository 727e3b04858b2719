/**
 * What the world hears of a district.
 */
@NullMarked
package io.shangquan.organisation.district.messaging;

import org.jspecify.annotations.NullMarked;
