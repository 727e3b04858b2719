/**
 * Founding and finding districts.
 */
@NullMarked
package io.shangquan.organisation.district.application;

import org.jspecify.annotations.NullMarked;
