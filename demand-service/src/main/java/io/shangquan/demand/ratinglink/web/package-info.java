/**
 * Rating links over HTTP.
 */
@NullMarked
package io.shangquan.demand.ratinglink.web;

import org.jspecify.annotations.NullMarked;
