/**
 * The headers of CloudEvents on Kafka.
 */
@NullMarked
package io.shangquan.platform.core.event;

import org.jspecify.annotations.NullMarked;
