/**
 * Demands that somebody has begun to write and not filed yet: a few for each person, for a month. Nobody else sees them, and no event tells of them.
 */
@NullMarked
package io.shangquan.demand.draft;

import org.jspecify.annotations.NullMarked;
