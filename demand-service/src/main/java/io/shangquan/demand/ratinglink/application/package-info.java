/**
 * What a rating link says, and what it is good for.
 */
@NullMarked
package io.shangquan.demand.ratinglink.application;

import org.jspecify.annotations.NullMarked;
