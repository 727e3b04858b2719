/**
 * What is searched for.
 */
@NullMarked
package io.shangquan.demand.search.domain;

import org.jspecify.annotations.NullMarked;
