/**
 * What a founding lays out: a versioned template of units and posts, and the process that makes them.
 */
@NullMarked
package io.shangquan.organisation.founding;

import org.jspecify.annotations.NullMarked;
