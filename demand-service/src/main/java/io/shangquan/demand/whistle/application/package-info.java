/**
 * The use cases of whistles.
 */
@NullMarked
package io.shangquan.demand.whistle.application;

import org.jspecify.annotations.NullMarked;
