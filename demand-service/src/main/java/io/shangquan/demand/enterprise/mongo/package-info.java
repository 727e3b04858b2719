/**
 * Names of enterprises as they are kept.
 */
@NullMarked
package io.shangquan.demand.enterprise.mongo;

import org.jspecify.annotations.NullMarked;
