/**
 * Problems as RFC 9457 describes them, with stable codes and texts in Chinese and English.
 */
@NullMarked
package io.shangquan.platform.core.problem;

import org.jspecify.annotations.NullMarked;
