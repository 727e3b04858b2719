/**
 * Reading tables by profile, filing them and taking them back.
 */
@NullMarked
package io.shangquan.demand.batchintake.application;

import org.jspecify.annotations.NullMarked;
