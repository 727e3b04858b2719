/**
 * A note and its answer.
 */
@NullMarked
package io.shangquan.organisation.guidance.domain;

import org.jspecify.annotations.NullMarked;
