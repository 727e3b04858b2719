/**
 * Whatever goes wrong in a request, as a problem.
 */
@NullMarked
package io.shangquan.platform.web.problem;

import org.jspecify.annotations.NullMarked;
