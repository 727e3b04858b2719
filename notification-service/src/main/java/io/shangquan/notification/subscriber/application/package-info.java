/**
 * Registering subscribers, and bringing events to them.
 */
@NullMarked
package io.shangquan.notification.subscriber.application;

import org.jspecify.annotations.NullMarked;
