/**
 * What is told of guidance notes.
 */
@NullMarked
package io.shangquan.organisation.guidance.messaging;

import org.jspecify.annotations.NullMarked;
