/** Tests of calendar files. */
@NullMarked
package io.shangquan.demand.deadline.web;

import org.jspecify.annotations.NullMarked;
