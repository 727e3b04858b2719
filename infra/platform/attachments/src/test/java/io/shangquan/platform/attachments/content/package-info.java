/** Attachments as their senders, their readers and their attackers meet them. */
@NullMarked
package io.shangquan.platform.attachments.content;

import org.jspecify.annotations.NullMarked;
