/** What is promised here, as sentences. */
@NullMarked
package io.shangquan.platform.core.privacy;

import org.jspecify.annotations.NullMarked;
