/**
 * Appointing and reading posts.
 */
@NullMarked
package io.shangquan.organisation.post.application;

import org.jspecify.annotations.NullMarked;
