/**
 * Whistles over HTTP.
 */
@NullMarked
package io.shangquan.demand.whistle.web;

import org.jspecify.annotations.NullMarked;
