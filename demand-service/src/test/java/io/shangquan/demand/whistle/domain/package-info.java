/**
 * Tests of whistles.
 */
@NullMarked
package io.shangquan.demand.whistle.domain;

import org.jspecify.annotations.NullMarked;
