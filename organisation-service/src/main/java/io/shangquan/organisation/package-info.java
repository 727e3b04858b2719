/**
 * The organisation of a street and its districts: units, posts, and who holds them.
 */
@NullMarked
package io.shangquan.organisation;

import org.jspecify.annotations.NullMarked;
