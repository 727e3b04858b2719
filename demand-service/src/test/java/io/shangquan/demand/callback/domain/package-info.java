/**
 * Tests of call-backs.
 */
@NullMarked
package io.shangquan.demand.callback.domain;

import org.jspecify.annotations.NullMarked;
