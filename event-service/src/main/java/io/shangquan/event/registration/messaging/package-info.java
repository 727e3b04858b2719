/**
 * What registrations tell other services, and what they hear.
 */
@NullMarked
package io.shangquan.event.registration.messaging;

import org.jspecify.annotations.NullMarked;
