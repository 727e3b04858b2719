/**
 * How anything leaves the service: a document says what is to be handed over and when, some process claims it, every attempt is written
 * down, and what fails is tried again. Handing over is at least once: whoever dies in between is followed by another.
 */
@NullMarked
package io.shangquan.notification.delivery;

import org.jspecify.annotations.NullMarked;
