/**
 * What is told of coverage.
 */
@NullMarked
package io.shangquan.organisation.coverage.messaging;

import org.jspecify.annotations.NullMarked;
