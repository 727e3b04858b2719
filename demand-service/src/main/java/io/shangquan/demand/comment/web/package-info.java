/**
 * Comments over HTTP.
 */
@NullMarked
package io.shangquan.demand.comment.web;

import org.jspecify.annotations.NullMarked;
