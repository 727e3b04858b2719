/**
 * Call-backs as demands go, callers, and lists.
 */
@NullMarked
package io.shangquan.demand.callback.application;

import org.jspecify.annotations.NullMarked;
