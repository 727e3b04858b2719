/**
 * Registrations over HTTP.
 */
@NullMarked
package io.shangquan.event.registration.web;

import org.jspecify.annotations.NullMarked;
