/**
 * The architecture of a service, as rules.
 */
@NullMarked
package io.shangquan.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
