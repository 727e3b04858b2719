/**
 * The published API of a service: what it describes of itself must be what was published, and may only grow.
 */
@NullMarked
package io.shangquan.platform.test.api;

import org.jspecify.annotations.NullMarked;
