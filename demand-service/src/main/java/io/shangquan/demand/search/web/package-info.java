/**
 * Search over HTTP.
 */
@NullMarked
package io.shangquan.demand.search.web;

import org.jspecify.annotations.NullMarked;
