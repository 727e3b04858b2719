/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.access.domain;

import org.jspecify.annotations.NullMarked;
