/**
 * Following over HTTP.
 */
@NullMarked
package io.shangquan.demand.following.web;

import org.jspecify.annotations.NullMarked;
