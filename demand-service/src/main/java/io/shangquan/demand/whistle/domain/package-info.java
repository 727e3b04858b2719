/**
 * A whistle and what can be done to it.
 */
@NullMarked
package io.shangquan.demand.whistle.domain;

import org.jspecify.annotations.NullMarked;
