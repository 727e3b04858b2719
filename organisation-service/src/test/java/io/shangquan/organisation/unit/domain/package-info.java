/** Tests of units. */
@NullMarked
package io.shangquan.organisation.unit.domain;

import org.jspecify.annotations.NullMarked;
