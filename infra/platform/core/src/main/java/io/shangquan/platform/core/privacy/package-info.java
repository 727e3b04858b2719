/**
 * Personal data: how it is marked.
 */
@NullMarked
package io.shangquan.platform.core.privacy;

import org.jspecify.annotations.NullMarked;
