/**
 * One call-back and what happens to it.
 */
@NullMarked
package io.shangquan.demand.callback.domain;

import org.jspecify.annotations.NullMarked;
