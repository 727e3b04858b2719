/** The service as its clients meet it. */
@NullMarked
package io.shangquan.event;

import org.jspecify.annotations.NullMarked;
