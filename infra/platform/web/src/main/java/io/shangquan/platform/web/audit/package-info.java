/**
 * The audit trail over HTTP.
 */
@NullMarked
package io.shangquan.platform.web.audit;

import org.jspecify.annotations.NullMarked;
