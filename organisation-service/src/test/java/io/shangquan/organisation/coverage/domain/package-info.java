/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.coverage.domain;

import org.jspecify.annotations.NullMarked;
