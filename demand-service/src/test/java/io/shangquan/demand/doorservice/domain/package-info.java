/**
 * Tests of door services.
 */
@NullMarked
package io.shangquan.demand.doorservice.domain;

import org.jspecify.annotations.NullMarked;
