/**
 * Whether all of it fits together, and how long it took.
 */
@NullMarked
package io.shangquan.local.demo.report;

import org.jspecify.annotations.NullMarked;
