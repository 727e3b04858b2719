/**
 * Changing and reading units.
 */
@NullMarked
package io.shangquan.organisation.unit.application;

import org.jspecify.annotations.NullMarked;
