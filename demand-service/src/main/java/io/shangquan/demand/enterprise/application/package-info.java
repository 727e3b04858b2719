/**
 * Names of enterprises as they are asked for.
 */
@NullMarked
package io.shangquan.demand.enterprise.application;

import org.jspecify.annotations.NullMarked;
