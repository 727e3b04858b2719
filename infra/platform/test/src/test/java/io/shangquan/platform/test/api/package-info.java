/** What may change in a published API, as sentences. */
@NullMarked
package io.shangquan.platform.test.api;

import org.jspecify.annotations.NullMarked;
