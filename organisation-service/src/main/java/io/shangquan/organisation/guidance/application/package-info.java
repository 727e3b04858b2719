/**
 * Reads of guidance notes.
 */
@NullMarked
package io.shangquan.organisation.guidance.application;

import org.jspecify.annotations.NullMarked;
