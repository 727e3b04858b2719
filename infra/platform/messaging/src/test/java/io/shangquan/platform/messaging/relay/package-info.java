/** The relay keeps the order of an aggregate, whatever fails. */
@NullMarked
package io.shangquan.platform.messaging.relay;

import org.jspecify.annotations.NullMarked;
