/**
 * Files that belong to an aggregate. A file is uploaded first, unclaimed and bound to person and district; it is claimed for an
 * aggregate, and then named in the aggregate's own write. A sweep removes what was not claimed within a day, and what was claimed
 * for an aggregate that does not name it.
 *
 * <p>A service that keeps attachments has one {@link io.shangquan.platform.attachments.AttachmentAccess} for each kind of aggregate,
 * claims through {@link io.shangquan.platform.attachments.Attachments} and does nothing else; the module is off unless it says {@code shangquan.attachments.enabled: true}.
 */
@NullMarked
package io.shangquan.platform.attachments;

import org.jspecify.annotations.NullMarked;
