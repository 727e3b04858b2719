/**
 * The outbox inside every aggregate's document.
 */
@NullMarked
package io.shangquan.platform.store.outbox;

import org.jspecify.annotations.NullMarked;
