/**
 * A district.
 */
@NullMarked
package io.shangquan.organisation.district.domain;

import org.jspecify.annotations.NullMarked;
