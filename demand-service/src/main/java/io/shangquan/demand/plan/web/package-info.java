/**
 * Plans over HTTP.
 */
@NullMarked
package io.shangquan.demand.plan.web;

import org.jspecify.annotations.NullMarked;
