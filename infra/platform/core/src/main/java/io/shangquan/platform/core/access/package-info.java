/**
 * Who calls, and what was granted to them where.
 */
@NullMarked
package io.shangquan.platform.core.access;

import org.jspecify.annotations.NullMarked;
