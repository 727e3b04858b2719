/**
 * Looking up whom the notices of a demand reached, for one reader.
 */
@NullMarked
package io.shangquan.notification.selfcheck.application;

import org.jspecify.annotations.NullMarked;
