/**
 * Lays out what a founding, or a new unit, asks for.
 */
@NullMarked
package io.shangquan.organisation.founding.messaging;

import org.jspecify.annotations.NullMarked;
