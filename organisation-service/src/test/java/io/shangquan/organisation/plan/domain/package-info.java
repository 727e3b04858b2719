/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.plan.domain;

import org.jspecify.annotations.NullMarked;
