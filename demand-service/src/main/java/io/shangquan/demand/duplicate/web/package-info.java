/**
 * Suggestions over HTTP.
 */
@NullMarked
package io.shangquan.demand.duplicate.web;

import org.jspecify.annotations.NullMarked;
