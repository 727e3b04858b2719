/**
 * Units and their history: sites, departments, offices, bureaus.
 */
@NullMarked
package io.shangquan.organisation.unit;

import org.jspecify.annotations.NullMarked;
