/**
 * Codes, links and sealed texts.
 */
@NullMarked
package io.shangquan.notification.secret.application;

import org.jspecify.annotations.NullMarked;
