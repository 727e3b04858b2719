/**
 * Saved filters over HTTP.
 */
@NullMarked
package io.shangquan.demand.savedfilter.web;

import org.jspecify.annotations.NullMarked;
