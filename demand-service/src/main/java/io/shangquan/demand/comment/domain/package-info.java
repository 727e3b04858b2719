/**
 * A comment.
 */
@NullMarked
package io.shangquan.demand.comment.domain;

import org.jspecify.annotations.NullMarked;
