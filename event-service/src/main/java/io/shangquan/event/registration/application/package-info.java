/**
 * What one can do with registrations.
 */
@NullMarked
package io.shangquan.event.registration.application;

import org.jspecify.annotations.NullMarked;
