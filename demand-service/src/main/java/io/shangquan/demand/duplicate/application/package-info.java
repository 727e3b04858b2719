/**
 * Finding what is alike.
 */
@NullMarked
package io.shangquan.demand.duplicate.application;

import org.jspecify.annotations.NullMarked;
