/**
 * Work that is better done for many at once.
 */
@NullMarked
package io.shangquan.platform.core.work;

import org.jspecify.annotations.NullMarked;
