/**
 * Districts, and their founding in one act.
 */
@NullMarked
package io.shangquan.organisation.district;

import org.jspecify.annotations.NullMarked;
