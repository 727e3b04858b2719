/**
 * Following, and rating as one who has the same trouble.
 */
@NullMarked
package io.shangquan.demand.following.application;

import org.jspecify.annotations.NullMarked;
