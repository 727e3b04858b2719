/** What the tests of all services rely on, tested itself. */
@NullMarked
package io.shangquan.platform.test;

import org.jspecify.annotations.NullMarked;
