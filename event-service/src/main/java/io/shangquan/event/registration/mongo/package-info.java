/**
 * Registrations in MongoDB.
 */
@NullMarked
package io.shangquan.event.registration.mongo;

import org.jspecify.annotations.NullMarked;
