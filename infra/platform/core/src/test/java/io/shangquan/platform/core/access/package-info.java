/** What is promised here, as sentences. */
@NullMarked
package io.shangquan.platform.core.access;

import org.jspecify.annotations.NullMarked;
