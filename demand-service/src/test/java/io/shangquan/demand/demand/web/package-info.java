/**
 * Tests of demands over HTTP.
 */
@NullMarked
package io.shangquan.demand.demand.web;

import org.jspecify.annotations.NullMarked;
