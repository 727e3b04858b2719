/**
 * Pages of lists.
 */
@NullMarked
package io.shangquan.platform.web.page;

import org.jspecify.annotations.NullMarked;
