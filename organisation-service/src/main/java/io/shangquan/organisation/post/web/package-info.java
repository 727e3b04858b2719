/**
 * Posts over HTTP.
 */
@NullMarked
package io.shangquan.organisation.post.web;

import org.jspecify.annotations.NullMarked;
