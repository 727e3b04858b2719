/**
 * The description of a service.
 */
@NullMarked
package io.shangquan.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
