/**
 * The inbox: one entry for each event and audience. An audience is a person or a grant, so that a message to an office reaches
 * whoever holds its post when they look, and nobody whose post has ended.
 */
@NullMarked
package io.shangquan.notification.inbox;

import org.jspecify.annotations.NullMarked;
