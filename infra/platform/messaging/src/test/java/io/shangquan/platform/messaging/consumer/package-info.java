/** Consumers, on a real broker and store. */
@NullMarked
package io.shangquan.platform.messaging.consumer;

import org.jspecify.annotations.NullMarked;
