/** What the store promises to those who use it through a driver. */
@NullMarked
package io.shangquan.local.store;

import org.jspecify.annotations.NullMarked;
