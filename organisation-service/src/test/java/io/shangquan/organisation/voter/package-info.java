/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.voter;

import org.jspecify.annotations.NullMarked;
