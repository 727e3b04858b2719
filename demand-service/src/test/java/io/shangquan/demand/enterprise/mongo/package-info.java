/**
 * The bench of names.
 */
@NullMarked
package io.shangquan.demand.enterprise.mongo;

import org.jspecify.annotations.NullMarked;
