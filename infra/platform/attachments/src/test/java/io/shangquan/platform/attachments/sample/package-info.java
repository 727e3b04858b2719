/** A small service that keeps attachments, and what it is like to send files to it. */
@NullMarked
package io.shangquan.platform.attachments.sample;

import org.jspecify.annotations.NullMarked;
