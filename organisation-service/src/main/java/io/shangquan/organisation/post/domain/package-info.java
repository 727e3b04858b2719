/**
 * A post with its appointments.
 */
@NullMarked
package io.shangquan.organisation.post.domain;

import org.jspecify.annotations.NullMarked;
