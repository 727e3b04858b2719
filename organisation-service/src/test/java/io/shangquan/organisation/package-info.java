/** The service as its clients meet it. */
@NullMarked
package io.shangquan.organisation;

import org.jspecify.annotations.NullMarked;
