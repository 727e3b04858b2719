/**
 * The description of a service, good enough to generate a client from.
 */
@NullMarked
package io.shangquan.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
