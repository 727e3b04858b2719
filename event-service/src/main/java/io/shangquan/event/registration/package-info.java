/**
 * Registrations: a person has one place at an activity at most, and an activity no more places than its capacity. A place is a
 * numbered seat that is reserved before the registration is kept, so that neither can be given twice.
 */
@NullMarked
package io.shangquan.event.registration;

import org.jspecify.annotations.NullMarked;
