/**
 * A person's filters.
 */
@NullMarked
package io.shangquan.demand.savedfilter.domain;

import org.jspecify.annotations.NullMarked;
