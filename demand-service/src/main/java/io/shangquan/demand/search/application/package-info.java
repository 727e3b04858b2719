/**
 * Finding demands by what somebody remembers of them.
 */
@NullMarked
package io.shangquan.demand.search.application;

import org.jspecify.annotations.NullMarked;
