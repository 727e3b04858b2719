/**
 * How a member organisation stands, and the counts.
 */
@NullMarked
package io.shangquan.organisation.coverage.domain;

import org.jspecify.annotations.NullMarked;
