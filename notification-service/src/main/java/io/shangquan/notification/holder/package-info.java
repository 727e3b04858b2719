/**
 * Who holds which grant now, as appointments tell: mail to an office goes to those who hold its posts at the moment of sending.
 */
@NullMarked
package io.shangquan.notification.holder;

import org.jspecify.annotations.NullMarked;
