/**
 * How JSON is read from outside, strictly, and from the platform itself, leniently.
 */
@NullMarked
package io.shangquan.platform.core.json;

import org.jspecify.annotations.NullMarked;
