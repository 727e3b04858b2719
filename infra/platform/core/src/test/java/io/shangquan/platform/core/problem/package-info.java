/** What is promised here, as sentences. */
@NullMarked
package io.shangquan.platform.core.problem;

import org.jspecify.annotations.NullMarked;
