/**
 * Guidance notes of the Two-New Office to a district, with answers due.
 */
@NullMarked
package io.shangquan.organisation.guidance;

import org.jspecify.annotations.NullMarked;
