/**
 * The mail addresses at which people can be reached. Nothing but a code goes to an address before its owner has shown, with that
 * code, that mail to it reaches them. Addresses never leave this service: events name them by their ids.
 */
@NullMarked
package io.shangquan.notification.address;

import org.jspecify.annotations.NullMarked;
