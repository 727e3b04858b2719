/**
 * The use cases of door services.
 */
@NullMarked
package io.shangquan.demand.doorservice.application;

import org.jspecify.annotations.NullMarked;
