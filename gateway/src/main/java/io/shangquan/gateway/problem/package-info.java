/**
 * What the edge itself answers.
 */
@NullMarked
package io.shangquan.gateway.problem;

import org.jspecify.annotations.NullMarked;
