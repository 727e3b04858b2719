/**
 * Counting.
 */
@NullMarked
package io.shangquan.organisation.coverage.application;

import org.jspecify.annotations.NullMarked;
