/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.post.domain;

import org.jspecify.annotations.NullMarked;
