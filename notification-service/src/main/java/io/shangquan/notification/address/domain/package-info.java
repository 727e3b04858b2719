/**
 * A person's addresses and the changes that they allow.
 */
@NullMarked
package io.shangquan.notification.address.domain;

import org.jspecify.annotations.NullMarked;
