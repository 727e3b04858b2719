/**
 * How a history is read.
 */
@NullMarked
package io.shangquan.demand.history.application;

import org.jspecify.annotations.NullMarked;
