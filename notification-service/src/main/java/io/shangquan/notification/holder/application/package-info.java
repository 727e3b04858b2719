/**
 * Who holds a grant.
 */
@NullMarked
package io.shangquan.notification.holder.application;

import org.jspecify.annotations.NullMarked;
