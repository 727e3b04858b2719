/** What the local infrastructure promises: it starts, it keeps what it acknowledged, it stops. */
@NullMarked
package io.shangquan.local.infrastructure;

import org.jspecify.annotations.NullMarked;
