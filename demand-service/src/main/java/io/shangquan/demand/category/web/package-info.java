/**
 * Categories over HTTP.
 */
@NullMarked
package io.shangquan.demand.category.web;

import org.jspecify.annotations.NullMarked;
