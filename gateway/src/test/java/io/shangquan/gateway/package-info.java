/** The edge as its clients meet it. */
@NullMarked
package io.shangquan.gateway;

import org.jspecify.annotations.NullMarked;
