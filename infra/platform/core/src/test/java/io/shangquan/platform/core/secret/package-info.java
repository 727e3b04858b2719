/** The service as its clients meet it. */
@NullMarked
package io.shangquan.platform.core.secret;

import org.jspecify.annotations.NullMarked;
