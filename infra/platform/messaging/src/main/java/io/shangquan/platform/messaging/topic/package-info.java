/**
 * The topics of a service.
 */
@NullMarked
package io.shangquan.platform.messaging.topic;

import org.jspecify.annotations.NullMarked;
