/**
 * Templates as values.
 */
@NullMarked
package io.shangquan.organisation.founding.domain;

import org.jspecify.annotations.NullMarked;
