/**
 * A person's preferences and what they decide.
 */
@NullMarked
package io.shangquan.notification.preference.domain;

import org.jspecify.annotations.NullMarked;
