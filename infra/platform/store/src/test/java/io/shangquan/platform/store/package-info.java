/** The store's promises, on the local document store. */
@NullMarked
package io.shangquan.platform.store;

import org.jspecify.annotations.NullMarked;
