/**
 * Adding and reading comments.
 */
@NullMarked
package io.shangquan.demand.comment.application;

import org.jspecify.annotations.NullMarked;
