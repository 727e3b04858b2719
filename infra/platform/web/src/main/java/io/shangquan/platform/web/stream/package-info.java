/**
 * Streams of server-sent events that end when they must.
 */
@NullMarked
package io.shangquan.platform.web.stream;

import org.jspecify.annotations.NullMarked;
