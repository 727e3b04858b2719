/**
 * Why somebody can, or cannot, do something: rule, grants, and the posts that gave them, give them or will.
 */
@NullMarked
package io.shangquan.organisation.access;

import org.jspecify.annotations.NullMarked;
