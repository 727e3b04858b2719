/** What is promised here, as sentences. */
@NullMarked
package io.shangquan.platform.core.json;

import org.jspecify.annotations.NullMarked;
